/** A form as it is answered here: one list of questions, each with what can be marked on it. */
import type { Answer, Asked, Definition, Localized, QuestionKind } from '$lib/ipc/ipc';

export type Answers = Record<string, Answer>;

/** A choice of a list, or a point of a scale. */
export interface Mark {
  /** What is stored. */
  value: string;
  /** What is typed for it: its place in the list, or the point itself. */
  key: string;
  /** Empty for a point of a scale: the point says it. */
  label: Localized;
}

/** One question, or a note, of a form. */
export interface Item {
  name: string;
  kind: QuestionKind;
  /** Its place among the questions that are answered, from 1; 0 for a note. */
  number: number;
  label: Localized;
  hint: Localized;
  /** Heading of its section. */
  section: Localized | null;
  required: boolean;
  /** What is said when its constraint does not hold. */
  constraintMessage: Localized;
  marks: readonly Mark[];
}

/** Most points a scale is drawn with, as the core counts them. */
const POINTS = 101;

/** Everything a form asks or shows, in order; what is never asked here is left out. */
export function itemsOf(definition: Definition): Item[] {
  let number = 0;
  // What quotes a person's own commitment is asked by e-mail alone, as on paper.
  const quoting = new Set(
    (definition.questions ?? [])
      .filter(({ label }) =>
        Object.values(label ?? {}).some((text) => text.includes('{commitment}')),
      )
      .flatMap(({ name, section }) => [name ?? '', section ?? '']),
  );
  const quotes = (name?: string, section?: string | null) =>
    quoting.has(name ?? '') || (!!section && quoting.has(section));
  return (definition.questions ?? [])
    .filter(({ kind, name, section }) => kind !== 'other' && !quotes(name, section))
    .map((question) => {
      const kind = question.kind ?? 'text';
      if (kind !== 'note') number += 1;
      const section = definition.sections?.find(({ name }) => name === question.section);
      return {
        name: question.name ?? '',
        kind,
        number: kind === 'note' ? 0 : number,
        label: question.label ?? {},
        hint: question.hint ?? {},
        section: section?.label ?? null,
        required: question.required ?? false,
        constraintMessage: question.constraint_message ?? {},
        marks: kind === 'range' ? pointsOf(question.range) : choicesOf(definition, question.list),
      };
    });
}

function choicesOf(definition: Definition, list: string | null | undefined): Mark[] {
  const choices = definition.lists?.find(({ name }) => name === list)?.choices ?? [];
  return choices.map(({ name, label }, at) => ({
    value: name ?? '',
    key: String(at + 1),
    label: label ?? {},
  }));
}

type Scale = NonNullable<NonNullable<Definition['questions']>[number]['range']>;

function pointsOf(scale: Scale | null | undefined): Mark[] {
  const { start, end, step: wide } = { start: 1, end: 5, step: 1, ...scale };
  const [from, to, step] = [start ?? 0, end ?? 0, (wide ?? 0) > 0 ? wide! : 1];
  const count = Math.min(Math.floor((to - from) / step + 1e-9), POINTS - 1);
  return Array.from({ length: Math.max(0, count + 1) }, (_, at) => {
    const value = String(from + at * step);
    return { value, key: value, label: {} };
  });
}

/** Whether what is asked hangs on what was answered; the core is asked then after every answer. */
export function hasLogic(definition: Definition): boolean {
  return (
    (definition.questions ?? []).some((one) => one.relevant || one.choice_filter) ||
    (definition.sections ?? []).some((one) => one.relevant)
  );
}

/** `item` with the choices that are offered; their numbers stay those of the paper. */
export function offered(item: Item, asked: Asked | null): Item {
  const names = asked?.choices[item.name];
  if (!names) return item;
  return { ...item, marks: item.marks.filter(({ value }) => names.includes(value)) };
}

/** What was answered; empty when nothing was. */
export const given = (answer: Answer | undefined | null): string =>
  typeof answer === 'string' ? answer : '';

/** Why nothing was answered, where that was typed. */
export const missing = (answer: Answer | undefined | null) =>
  typeof answer === 'object' && answer !== null ? answer.missing : null;

/** Questions that have an answer. */
export const answered = (answers: Answers): number =>
  Object.values(answers).filter((answer) => given(answer) !== '').length;
