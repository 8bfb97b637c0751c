import { isAsked, type WholeDefinition, type WholeQuestion, type WholeSection } from './definition';

/** A line of the outline: a heading, or a question under it. */
export type Item =
  | { kind: 'section'; name: string; depth: number; section: WholeSection }
  | {
      kind: 'question';
      name: string;
      depth: number;
      question: WholeQuestion;
      /** Its number among those that are asked. */
      number: number | null;
    };

/** The sections around a question, outermost first; one inside itself ends. */
export function pathOf(definition: WholeDefinition, section: string | null): WholeSection[] {
  const path: WholeSection[] = [];
  let at = section;
  while (at !== null && path.length <= definition.sections.length) {
    const found = definition.sections.find(({ name }) => name === at);
    if (!found || path.includes(found)) break;
    path.unshift(found);
    at = found.parent;
  }
  return path;
}

/** Headings and questions in the order they are read. A section without questions stands before the next one. */
export function outline(definition: WholeDefinition): Item[] {
  const items: Item[] = [];
  const shown = new Set<string>();
  const used = new Set(
    definition.questions.flatMap(({ section }) =>
      pathOf(definition, section).map(({ name }) => name),
    ),
  );
  let number = 0;

  const head = (section: WholeSection) => {
    if (shown.has(section.name)) return;
    shown.add(section.name);
    const depth = pathOf(definition, section.name).length - 1;
    items.push({ kind: 'section', name: section.name, depth, section });
  };
  // Those without questions that stand before `section` in the list of sections.
  const emptyBefore = (section: WholeSection | null) => {
    for (const candidate of definition.sections) {
      if (candidate === section) return;
      if (!used.has(candidate.name)) head(candidate);
    }
  };

  for (const question of definition.questions) {
    const path = pathOf(definition, question.section);
    for (const section of path) {
      if (!shown.has(section.name)) emptyBefore(section);
      head(section);
    }
    if (isAsked(question.kind)) number += 1;
    items.push({
      kind: 'question',
      name: question.name,
      depth: path.length,
      question,
      number: isAsked(question.kind) ? number : null,
    });
  }
  emptyBefore(null);
  return items;
}

/** Where a question goes when it is put into the gap before `items[gap]`: the line above says in which section. */
function placeIn(items: readonly Item[], gap: number): { section: string | null; at: number } {
  const above = items[gap - 1];
  const section = !above ? null : above.kind === 'section' ? above.name : above.question.section;
  const at = items.slice(0, gap).filter(({ kind }) => kind === 'question').length;
  return { section, at };
}

/** The definition with the question in the gap before `items[gap]` of the outline without it. */
export function placed(definition: WholeDefinition, name: string, gap: number): WholeDefinition {
  const question = definition.questions.find((one) => one.name === name);
  if (!question) return definition;
  const rest = outline(definition).filter((item) => item.name !== name);
  const { section, at } = placeIn(rest, gap);
  const questions = definition.questions.filter((one) => one !== question);
  questions.splice(at, 0, { ...question, section });
  return { ...definition, questions };
}

/** The definition with the question one line up or down, into the next section where one begins. */
export function stepped(definition: WholeDefinition, name: string, way: -1 | 1): WholeDefinition {
  const items = outline(definition);
  const at = items.findIndex((item) => item.name === name);
  const item = items[at];
  if (item?.kind !== 'question') return definition;
  const rest = items.filter((one) => one !== item);
  // A question that stands outside the section of the line above it joins that one first.
  const joins = way < 0 && placeIn(rest, at).section !== item.question.section;
  const gap = joins ? at : at + way;
  return gap < 0 || gap > rest.length ? definition : placed(definition, name, gap);
}

/** The definition with a section and all in it before or after the section beside it. */
export function sectionStepped(
  definition: WholeDefinition,
  name: string,
  way: -1 | 1,
): WholeDefinition {
  const section = definition.sections.find((one) => one.name === name);
  if (!section) return definition;
  const beside = outline(definition).flatMap((item) =>
    item.kind === 'section' && item.section.parent === section.parent ? [item.section] : [],
  );
  const other = beside[beside.indexOf(section) + way];
  if (!other) return definition;
  const within = (question: WholeQuestion, of: WholeSection) =>
    pathOf(definition, question.section).includes(of);
  const own = definition.questions.filter((question) => within(question, section));
  const rest = definition.questions.filter((question) => !own.includes(question));
  const first = rest.findIndex((question) => within(question, other));
  const last = rest.findLastIndex((question) => within(question, other));
  const at = way < 0 ? first : last + 1;
  const questions =
    first < 0 ? definition.questions : [...rest.slice(0, at), ...own, ...rest.slice(at)];
  const sections = definition.sections.filter((one) => one !== section);
  const place = sections.indexOf(other) + (way < 0 ? 0 : 1);
  sections.splice(place, 0, section);
  return { ...definition, questions, sections };
}
