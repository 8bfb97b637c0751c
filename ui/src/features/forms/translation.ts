import type { Localized } from '$lib/ipc/ipc';
import { editList, editQuestion, editSection, withWords } from './change';
import { hasChoices, type WholeDefinition, type WholeQuestion } from './definition';
import { outline } from './outline';

/** What a text of a form is. */
export type TextKind =
  'title' | 'intro' | 'thanks' | 'section' | 'label' | 'hint' | 'message' | 'choice';

/** A text to be translated, and where it stands. */
export interface TextRow {
  id: string;
  kind: TextKind;
  /** Number of the question it belongs to. */
  number: number | null;
  text: Localized;
  put: (definition: WholeDefinition, language: string, words: string) => WholeDefinition;
}

export const isMissing = (text: Localized, language: string): boolean =>
  (text[language] ?? '').trim() === '';

/** Every text that exists in some language, in the order it is read; choices below their first question. */
export function textRows(definition: WholeDefinition): TextRow[] {
  const rows: TextRow[] = [];
  const lists = new Set<string>();
  const add = (row: Omit<TextRow, 'number'>, number: number | null = null) => {
    if (Object.values(row.text).some((words) => words.trim() !== '')) rows.push({ ...row, number });
  };
  const own = (field: 'title' | 'intro' | 'thanks') =>
    add({
      id: field,
      kind: field,
      text: definition[field],
      put: (next, language, words) => withWords(next, field, language, words),
    });
  const choices = (name: string, number: number | null) => {
    if (lists.has(name)) return;
    lists.add(name);
    for (const choice of definition.lists.find((list) => list.name === name)?.choices ?? []) {
      add(
        {
          id: `choice ${name} ${choice.name}`,
          kind: 'choice',
          text: choice.label,
          put: (next, language, words) => putChoice(next, name, choice.name, language, words),
        },
        number,
      );
    }
  };

  own('title');
  own('intro');
  for (const item of outline(definition)) {
    const { name } = item;
    if (item.kind === 'section') {
      add({
        id: `section ${name}`,
        kind: 'section',
        text: item.section.label,
        put: (next, language, words) =>
          editSection(next, name, (section) => withWords(section, 'label', language, words)),
      });
      continue;
    }
    for (const [kind, field] of FIELDS) {
      add(
        {
          id: `${kind} ${name}`,
          kind,
          text: item.question[field],
          put: (next, language, words) =>
            editQuestion(next, name, (question) => withWords(question, field, language, words)),
        },
        item.number,
      );
    }
    if (hasChoices(item.question.kind) && item.question.list)
      choices(item.question.list, item.number);
  }
  for (const list of definition.lists) choices(list.name, null);
  own('thanks');
  return rows;
}

const FIELDS: [TextKind, keyof Pick<WholeQuestion, 'label' | 'hint' | 'constraint_message'>][] = [
  ['label', 'label'],
  ['hint', 'hint'],
  ['message', 'constraint_message'],
];

/** A choice's label with one language changed. */
export function putChoice(
  definition: WholeDefinition,
  list: string,
  choice: string,
  language: string,
  words: string,
): WholeDefinition {
  return editList(definition, list, (old) => ({
    ...old,
    choices: old.choices.map((one) =>
      one.name === choice ? withWords(one, 'label', language, words) : one,
    ),
  }));
}
