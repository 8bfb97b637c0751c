import type { FormKind, QuestionKind } from '$lib/ipc/ipc';
import { withText } from '$lib/localized';
import {
  hasChoices,
  usersOf,
  wholeChoice,
  wholeQuestion,
  wholeSection,
  type WholeDefinition,
  type WholeList,
  type WholeQuestion,
  type WholeSection,
} from './definition';
import { outline } from './outline';

/** Changes to a definition as functions from one to the next; none touches what it is given. */

/** `wanted1`, `wanted2` … : the first that is free. */
export function freeName(wanted: string, taken: (name: string) => boolean): string {
  let number = 1;
  while (taken(`${wanted}${number}`)) number += 1;
  return `${wanted}${number}`;
}

const taken = (definition: WholeDefinition) => (name: string) =>
  [...definition.questions, ...definition.sections].some((one) => one.name === name);

export function editQuestion(
  definition: WholeDefinition,
  name: string,
  edit: (question: WholeQuestion) => WholeQuestion,
): WholeDefinition {
  const questions = definition.questions.map((one) => (one.name === name ? edit(one) : one));
  return { ...definition, questions };
}

export function editSection(
  definition: WholeDefinition,
  name: string,
  edit: (section: WholeSection) => WholeSection,
): WholeDefinition {
  const sections = definition.sections.map((one) => (one.name === name ? edit(one) : one));
  return { ...definition, sections };
}

export function editList(
  definition: WholeDefinition,
  name: string,
  edit: (list: WholeList) => WholeList,
): WholeDefinition {
  const lists = definition.lists.map((one) => (one.name === name ? edit(one) : one));
  return { ...definition, lists };
}

/** A text of anything with one language changed. */
export function withWords<
  Field extends string,
  Thing extends { [K in Field]: Record<string, string> },
>(thing: Thing, field: Field, language: string, words: string): Thing {
  return { ...thing, [field]: withText(thing[field], language, words) };
}

/** The name of the next choice: a number after numbers, else the next letter. */
export function nextChoice(list: Pick<WholeList, 'choices'>): string {
  const names = list.choices.map(({ name }) => name);
  const numbers = names.map(Number).filter(Number.isFinite);
  if (names.length > 0 && numbers.length === names.length) return String(Math.max(...numbers) + 1);
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !names.includes(one));
  return letter ?? freeName('c', (name) => names.includes(name));
}

const newList = (definition: WholeDefinition, question: string): WholeList => {
  const names = new Set(definition.lists.map(({ name }) => name));
  const own = `${question}_choices`;
  const name = names.has(own) ? freeName(`${own}_`, (one) => names.has(one)) : own;
  return { name, scale: false, choices: ['a', 'b'].map((one) => wholeChoice({ name: one })) };
};

/** Lists nobody takes choices from any more go, as far as they are among `names`. */
function pruned(definition: WholeDefinition, names: readonly (string | null)[]): WholeDefinition {
  const lists = definition.lists.filter(
    ({ name }) => !names.includes(name) || usersOf(definition, name).length > 0,
  );
  return { ...definition, lists };
}

function put(
  definition: WholeDefinition,
  question: WholeQuestion,
  at: number,
  list: WholeList | null,
): WholeDefinition {
  const questions = definition.questions.slice();
  questions.splice(at, 0, question);
  return { ...definition, questions, lists: list ? [...definition.lists, list] : definition.lists };
}

/** A new question after the line `after` of the outline, of the type of the one before it; its name comes with it. */
export function addQuestion(
  definition: WholeDefinition,
  after: string | null,
  form: FormKind,
): [WholeDefinition, string] {
  const name = freeName('q', taken(definition));
  const items = outline(definition);
  const found = items.findIndex((item) => item.name === after);
  const gap = found < 0 ? items.length : found + 1;
  const above = items[gap - 1];
  const before = above?.kind === 'question' ? above.question : null;
  const section = !above ? null : above.kind === 'section' ? above.name : above.question.section;
  const at = items.slice(0, gap).filter(({ kind }) => kind === 'question').length;
  const usual: QuestionKind = form === 'test' ? 'select_one' : 'text';
  const kind = before && before.kind !== 'other' && before.kind !== 'note' ? before.kind : usual;
  const shared = definition.lists.find(({ name: list }) => list === before?.list);
  const shares = shared && (shared.scale || usersOf(definition, shared.name).length > 1);
  const list = hasChoices(kind) && !shares ? newList(definition, name) : null;
  const question = wholeQuestion({
    name,
    kind,
    section,
    list: hasChoices(kind) ? (list?.name ?? before?.list ?? null) : null,
    range: kind === 'range' ? (before?.range ?? { start: 1, end: 5, step: 1 }) : null,
    module: before?.module ?? '',
  });
  return [put(definition, question, at, list), name];
}

/** A copy of a question after it, with a list of its own unless the list is shared anyway. */
export function duplicate(definition: WholeDefinition, name: string): [WholeDefinition, string] {
  const at = definition.questions.findIndex((one) => one.name === name);
  const original = definition.questions[at];
  if (!original) return [definition, name];
  const stem = name.replace(/_?\d+$/u, '') || 'q';
  const copy = freeName(stem === 'q' ? 'q' : `${stem}_`, taken(definition));
  const list = definition.lists.find((one) => one.name === original.list);
  const own = list && !list.scale && usersOf(definition, list.name).length === 1;
  const copied = own ? { ...list, name: newList(definition, copy).name } : null;
  const question = { ...original, name: copy, list: copied?.name ?? original.list };
  return [put(definition, question, at + 1, copied), copy];
}

export function removeQuestion(definition: WholeDefinition, name: string): WholeDefinition {
  const gone = definition.questions.find((one) => one.name === name);
  const questions = definition.questions.filter((one) => one !== gone);
  return pruned({ ...definition, questions }, [gone?.list ?? null]);
}

/** A section at the end of what is there, inside the section of the line `after`'s own parent. */
export function addSection(
  definition: WholeDefinition,
  after: string | null,
): [WholeDefinition, string] {
  const name = freeName('section_', taken(definition));
  const item = outline(definition).find((one) => one.name === after);
  const beside = item?.kind === 'section' ? item.name : (item?.question.section ?? null);
  const at = definition.sections.findIndex((one) => one.name === beside);
  const parent = definition.sections[at]?.parent ?? null;
  const sections = definition.sections.slice();
  sections.splice(at < 0 ? sections.length : at + 1, 0, wholeSection({ name, parent }));
  return [{ ...definition, sections }, name];
}

/** The heading goes; what stands under it moves to the section around it. */
export function removeSection(definition: WholeDefinition, name: string): WholeDefinition {
  const parent = definition.sections.find((one) => one.name === name)?.parent ?? null;
  return {
    ...definition,
    sections: definition.sections
      .filter((one) => one.name !== name)
      .map((one) => (one.parent === name ? { ...one, parent } : one)),
    questions: definition.questions.map((one) =>
      one.section === name ? { ...one, section: parent } : one,
    ),
  };
}

/** Puts a question at the end of a section, or after everything for none. */
export function toSection(
  definition: WholeDefinition,
  name: string,
  section: string | null,
): WholeDefinition {
  const question = definition.questions.find((one) => one.name === name);
  if (!question || question.section === section) return definition;
  const rest = definition.questions.filter((one) => one !== question);
  const last = section === null ? -1 : rest.findLastIndex((one) => one.section === section);
  const items = outline({ ...definition, questions: rest });
  const head = items.findIndex((item) => item.name === section);
  const upToHead = items.slice(0, head).filter(({ kind }) => kind === 'question').length;
  const at = section === null ? rest.length : last >= 0 ? last + 1 : upToHead;
  rest.splice(at, 0, { ...question, section });
  return { ...definition, questions: rest };
}

/** A question of another type, with what that type needs. */
export function asKind(
  definition: WholeDefinition,
  name: string,
  kind: QuestionKind,
): WholeDefinition {
  const question = definition.questions.find((one) => one.name === name);
  if (!question || question.kind === kind) return definition;
  const list = hasChoices(kind) && !question.list ? newList(definition, name) : null;
  const changed = editQuestion(definition, name, (one) => ({
    ...one,
    kind,
    list: hasChoices(kind) ? (list?.name ?? one.list) : null,
    range: kind === 'range' ? (one.range ?? { start: 1, end: 5, step: 1 }) : null,
  }));
  const lists = list ? [...changed.lists, list] : changed.lists;
  return pruned({ ...changed, lists }, [question.list]);
}

/** A question that takes its choices from another list; null makes a new one for it alone, with a copy of its choices. */
export function takeList(
  definition: WholeDefinition,
  name: string,
  wanted: string | null,
): WholeDefinition {
  const question = definition.questions.find((one) => one.name === name);
  if (!question || question.list === wanted) return definition;
  const old = definition.lists.find((one) => one.name === question.list);
  const own = wanted === null ? newList(definition, name) : null;
  const lists = own
    ? [...definition.lists, old ? { ...old, name: own.name } : own]
    : definition.lists;
  const list = own?.name ?? wanted;
  const changed = editQuestion({ ...definition, lists }, name, (one) => ({ ...one, list }));
  return pruned(changed, [question.list]);
}

/** Turns a section into a table: its questions of one choice share the list of the first of them. */
export function asMatrix(
  definition: WholeDefinition,
  name: string,
  matrix: boolean,
): WholeDefinition {
  const changed = editSection(definition, name, (section) => ({ ...section, matrix }));
  const rows = definition.questions.filter(
    (one) => one.section === name && one.kind === 'select_one',
  );
  const list = rows.find((row) => row.list)?.list;
  if (!matrix || !list) return changed;
  const questions = changed.questions.map((one) => (rows.includes(one) ? { ...one, list } : one));
  return pruned(
    { ...changed, questions },
    rows.map((row) => row.list),
  );
}

/** Another name for a question or section; what refers to it goes on doing so. */
export function rename(definition: WholeDefinition, from: string, to: string): WholeDefinition {
  const named = (expression: string) =>
    expression.replace(/\$\{\s*([^}]*?)\s*\}/gu, (all, name) =>
      name === from ? `\${${to}}` : all,
    );
  return {
    ...definition,
    sections: definition.sections.map((one) => ({
      ...one,
      name: one.name === from ? to : one.name,
      parent: one.parent === from ? to : one.parent,
      relevant: named(one.relevant),
    })),
    questions: definition.questions.map((one) => ({
      ...one,
      name: one.name === from ? to : one.name,
      section: one.section === from ? to : one.section,
      relevant: named(one.relevant),
      constraint: named(one.constraint),
      choice_filter: named(one.choice_filter),
    })),
  };
}

/** Marks a choice as right or takes the mark away; of one choice only one is right. */
export function markRight(
  definition: WholeDefinition,
  name: string,
  choice: string,
  right: boolean,
): WholeDefinition {
  const question = definition.questions.find((one) => one.name === name);
  if (!question?.list) return definition;
  const one = question.kind === 'select_one';
  // The marks of a list that others use too are theirs as well: the question keeps its own.
  if (usersOf(definition, question.list).length > 1 || question.answer !== '') {
    const others = one ? [] : question.answer.split(/\s+/u).filter((n) => n !== '' && n !== choice);
    const answer = [...others, ...(right ? [choice] : [])].join(' ');
    return editQuestion(definition, name, (old) => ({ ...old, answer }));
  }
  return editList(definition, question.list, (list) => ({
    ...list,
    choices: list.choices.map((old) => ({
      ...old,
      correct: old.name === choice ? right : one && right ? false : old.correct,
    })),
  }));
}
