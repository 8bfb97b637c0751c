import type {
  Choice,
  ChoiceList,
  Definition,
  Question,
  QuestionKind,
  Scale,
  Section,
} from '$lib/ipc/ipc';

/** The parts of a form as the back end always gives them: with every field. */
export type WholeScale = { start: number; end: number; step: number };
export type WholeChoice = Required<Choice>;
export type WholeList = Omit<Required<ChoiceList>, 'choices'> & { choices: WholeChoice[] };
export type WholeSection = Required<Section>;
export type WholeQuestion = Omit<Required<Question>, 'range'> & { range: WholeScale | null };
export type WholeDefinition = Omit<Required<Definition>, 'sections' | 'questions' | 'lists'> & {
  sections: WholeSection[];
  questions: WholeQuestion[];
  lists: WholeList[];
};

/** The one place where fields that the bridge calls optional become fields that are there. */
export function whole(definition: Definition): WholeDefinition {
  return {
    title: definition.title ?? {},
    intro: definition.intro ?? {},
    thanks: definition.thanks ?? {},
    languages: definition.languages ?? [],
    identity: definition.identity ?? 'anonymous',
    shuffle: definition.shuffle ?? false,
    sections: (definition.sections ?? []).map(wholeSection),
    questions: (definition.questions ?? []).map(wholeQuestion),
    lists: (definition.lists ?? []).map(wholeList),
    settings: definition.settings ?? {},
  };
}

export function wholeSection(section: Section): WholeSection {
  return {
    name: '',
    parent: null,
    label: {},
    relevant: '',
    matrix: false,
    extra: {},
    ...section,
  };
}

export function wholeQuestion(question: Question): WholeQuestion {
  return {
    name: '',
    kind: 'text',
    section: null,
    label: {},
    hint: {},
    required: false,
    relevant: '',
    constraint: '',
    constraint_message: {},
    choice_filter: '',
    list: null,
    lines: 0,
    points: null,
    answer: '',
    module: '',
    objective: '',
    source: '',
    appearance: '',
    written_type: '',
    extra: {},
    ...question,
    range: question.range ? wholeScale(question.range) : null,
  };
}

function wholeScale({ start, end, step }: Scale): WholeScale {
  return { start: start ?? 0, end: end ?? 0, step: step ?? 0 };
}

export function wholeList(list: ChoiceList): WholeList {
  return {
    name: list.name ?? '',
    scale: list.scale ?? false,
    choices: (list.choices ?? []).map(wholeChoice),
  };
}

export function wholeChoice(choice: Choice): WholeChoice {
  return {
    name: '',
    label: {},
    correct: false,
    points: null,
    outside: false,
    extra: {},
    ...choice,
  };
}

/** The types in the order they are offered. */
export const KINDS: readonly QuestionKind[] = [
  'select_one',
  'select_multiple',
  'range',
  'rank',
  'text',
  'integer',
  'decimal',
  'date',
  'note',
];

export const hasChoices = (kind: QuestionKind): boolean =>
  kind === 'select_one' || kind === 'select_multiple' || kind === 'rank';

/** Whether a question of that type is put to anybody. */
export const isAsked = (kind: QuestionKind): boolean => kind !== 'note' && kind !== 'other';

export const isNumber = (kind: QuestionKind): boolean =>
  kind === 'integer' || kind === 'decimal' || kind === 'range';

export const listOf = (
  definition: WholeDefinition,
  question: WholeQuestion,
): WholeList | undefined =>
  hasChoices(question.kind)
    ? definition.lists.find(({ name }) => name === question.list)
    : undefined;

/** The questions that take their choices from a list. */
export const usersOf = (definition: WholeDefinition, list: string): WholeQuestion[] =>
  definition.questions.filter((question) => hasChoices(question.kind) && question.list === list);

/** Whether a choice is (part of) the right answer: as the list marks it, or as the question names it. */
export function isRight(question: WholeQuestion, choice: WholeChoice): boolean {
  return question.answer === ''
    ? choice.correct
    : question.answer.split(/\s+/u).includes(choice.name);
}

/** The points of a scale, at most 101. */
export function pointsOf({ start, end, step }: WholeScale): number[] {
  const by = step > 0 ? step : 1;
  const count = Math.floor((end - start) / by + 1e-9);
  if (!Number.isFinite(count) || count < 0) return [];
  return Array.from({ length: Math.min(count, 100) + 1 }, (_, n) => +(start + n * by).toFixed(6));
}

/** What the choices of a scale count as: their names where all are numbers, else 1, 2, 3 …; null outside the scale. */
export function valuesOf(list: WholeList): (number | null)[] {
  const inside = list.choices.filter(({ outside }) => !outside);
  const numbers = inside.every(({ name }) => name !== '' && Number.isFinite(Number(name)));
  let place = 0;
  return list.choices.map(({ name, outside }) =>
    outside ? null : numbers ? Number(name) : ++place,
  );
}
