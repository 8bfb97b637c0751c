import { describe, expect, it } from 'vitest';
import {
  addQuestion,
  addSection,
  asKind,
  asMatrix,
  duplicate,
  markRight,
  removeQuestion,
  removeSection,
  rename,
  takeList,
  toSection,
} from './change';
import { isRight, pointsOf, valuesOf, whole, wholeList, type WholeDefinition } from './definition';
import { outline, placed, sectionStepped, stepped } from './outline';

const form = whole({
  sections: [{ name: 's1' }, { name: 'empty' }, { name: 's2' }],
  questions: [
    { name: 'a' },
    { name: 'b', section: 's1', kind: 'select_one', list: 'l' },
    { name: 'n', section: 's1', kind: 'note' },
    { name: 'c', section: 's2', kind: 'select_one', list: 'l', relevant: "${b} = 'x'" },
  ],
  lists: [{ name: 'l', choices: [{ name: 'x' }, { name: 'y' }] }],
});
const names = (definition: WholeDefinition) =>
  outline(definition)
    .map(({ name }) => name)
    .join(' ');
const sectionOf = (definition: WholeDefinition, name: string) =>
  definition.questions.find((one) => one.name === name)?.section;
const question = (definition: WholeDefinition, name: string) =>
  definition.questions.find((one) => one.name === name)!;

describe('the outline', () => {
  it('shows headings where they begin, those without questions too, and numbers what is asked', () => {
    expect(names(form)).toBe('a s1 b n empty s2 c');
    expect(outline(form).map((item) => (item.kind === 'question' ? item.number : '-'))).toEqual([
      1,
      '-',
      2,
      null,
      '-',
      '-',
      3,
    ]);
  });

  it('ends with sections inside themselves', () => {
    const odd = whole({
      sections: [
        { name: 'x', parent: 'y' },
        { name: 'y', parent: 'x' },
      ],
      questions: [{ name: 'q', section: 'x' }],
    });
    expect(names(odd)).toContain('q');
  });

  it('moves a question line by line, through the headings', () => {
    let next = stepped(form, 'a', 1);
    expect([names(next), sectionOf(next, 'a')]).toEqual(['s1 a b n empty s2 c', 's1']);
    next = stepped(form, 'n', 1);
    expect([names(next), sectionOf(next, 'n')]).toEqual(['a s1 b empty n s2 c', 'empty']);
    next = stepped(form, 'c', -1);
    expect(sectionOf(next, 'c')).toBe('empty');
    expect(stepped(form, 'c', 1)).toBe(form);
    next = stepped(form, 'b', -1);
    expect([names(next), sectionOf(next, 'b')]).toEqual(['a b s1 n empty s2 c', null]);
  });

  it('puts a question where it is dropped', () => {
    const next = placed(form, 'c', 2);
    expect([names(next), sectionOf(next, 'c')]).toEqual(['a s1 c b n empty s2', 's1']);
  });

  it('moves a section with all in it', () => {
    expect(names(sectionStepped(form, 's2', -1))).toBe('a s1 b n s2 c empty');
    expect(names(sectionStepped(sectionStepped(form, 's2', -1), 's2', -1))).toBe(
      'a s2 c s1 b n empty',
    );
  });
});

describe('changes', () => {
  it('add a question like the one before it', () => {
    const [next, name] = addQuestion(form, 'b', 'end');
    expect([names(next), name]).toEqual(['a s1 b q1 n empty s2 c', 'q1']);
    expect(question(next, 'q1')).toMatchObject({ kind: 'select_one', list: 'l', section: 's1' });
    const [first] = addQuestion(whole({}), null, 'test');
    expect(first.questions[0]).toMatchObject({ kind: 'select_one', list: 'q1_choices' });
    expect(first.lists[0]?.choices.map((choice) => choice.name)).toEqual(['a', 'b']);
  });

  it('add a section after the one one is in, and questions into it', () => {
    const [next, section] = addSection(form, 'b');
    expect(names(next)).toBe('a s1 b n section_1 empty s2 c');
    expect(names(addQuestion(next, section, 'end')[0])).toBe('a s1 b n section_1 q1 empty s2 c');
  });

  it('duplicate with a list of its own', () => {
    const own = asKind(form, 'a', 'select_one');
    const [next, name] = duplicate(own, 'a');
    expect(name).toBe('a_1');
    expect(question(next, name).list).toBe('a_1_choices');
    expect(question(duplicate(form, 'b')[0], 'b_1').list).toBe('l');
  });

  it('drop a list with its last question', () => {
    const once = removeQuestion(form, 'b');
    expect(once.lists).toHaveLength(1);
    expect(removeQuestion(once, 'c').lists).toHaveLength(0);
    expect(asKind(once, 'c', 'text').lists).toHaveLength(0);
  });

  it('share a list or take one of its own', () => {
    const own = takeList(form, 'c', null);
    expect(own.lists.map(({ name }) => name)).toEqual(['l', 'c_choices']);
    expect(own.lists[1]?.choices).toEqual(form.lists[0]?.choices);
    expect(takeList(own, 'c', 'l').lists.map(({ name }) => name)).toEqual(['l']);
  });

  it('rename everywhere', () => {
    expect(question(rename(form, 'b', 'used'), 'c').relevant).toBe("${used} = 'x'");
    expect(sectionOf(rename(form, 's1', 'first'), 'n')).toBe('first');
  });

  it('keep the questions of a heading that goes', () => {
    expect(sectionOf(removeSection(form, 's1'), 'b')).toBeNull();
    expect(names(toSection(form, 'a', 's2'))).toBe('s1 b n empty s2 c a');
    expect(names(toSection(form, 'a', 'empty'))).toBe('s1 b n empty a s2 c');
  });

  it('make rows of a table share their choices', () => {
    const two = takeList(toSection(form, 'c', 's1'), 'c', null);
    const next = asMatrix(two, 's1', true);
    expect([question(next, 'c').list, next.lists.length]).toEqual(['l', 1]);
  });

  it('mark one right choice, by question where the list is shared', () => {
    const shared = markRight(form, 'b', 'x', true);
    expect([question(shared, 'b').answer, question(shared, 'c').answer]).toEqual(['x', '']);
    const alone = removeQuestion(form, 'c');
    const marked = markRight(markRight(alone, 'b', 'x', true), 'b', 'y', true);
    const right = marked.lists[0]!.choices.map((choice) => isRight(question(marked, 'b'), choice));
    expect(right).toEqual([false, true]);
  });
});

it('counts the points of a scale', () => {
  expect(pointsOf({ start: 0, end: 1, step: 0.5 })).toEqual([0, 0.5, 1]);
  expect(pointsOf({ start: 5, end: 1, step: 1 })).toEqual([]);
  const list = wholeList({
    choices: [{ name: 'low' }, { name: 'na', outside: true }, { name: 'high' }],
  });
  expect(valuesOf(list)).toEqual([1, null, 2]);
});
