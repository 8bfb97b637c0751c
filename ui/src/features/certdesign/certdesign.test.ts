import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n } from '$lib/i18n';
import type { Api, CertificateDesign, CertificateTemplate } from '$lib/ipc/ipc';
import { mockApi, type MockApi } from '$lib/ipc/mock';
import { toasts } from '$shared/toast/toasts.svelte';
import { expectAccessible } from '../../test/axe';
import { design, designBackend, template } from '../../test/fixtures/certdesign';
import { participant } from '../../test/fixtures/crowd';
import { workshop } from '../../test/fixtures/workshops';
import DesignPanel from './DesignPanel.svelte';
import { Designing } from './designing.svelte';
import { contrast, languageTag } from './parts';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('$shared/pdf/document', () => ({
  openPdf: (source: string) => {
    opened.push(source);
    return { ready: new Promise(() => undefined), close: () => undefined };
  },
  isSuperseded: () => false,
}));

let mock: MockApi;

async function open(own: CertificateTemplate[] = [], answers: Partial<Api> = {}) {
  mock = mockApi({
    ...designBackend(own),
    participants: async () => [participant({ name: 'Litia Vakacegu' })],
    ...answers,
  });
  render(DesignPanel, { workshop: workshop({ uid: 'w' }) });
  await screen.findByRole('tab', { name: 'Template' });
}

const calls = (name: keyof Api) =>
  mock.calls.filter((call) => call.name === name).map(({ args }) => args);
const stored = () =>
  calls('certificateDesignChange').map(([, kind, design, copy]) => ({
    kind,
    copy,
    design: design as CertificateDesign,
  }));
const go = (part: string) => userEvent.click(screen.getByRole('tab', { name: part }));
const button = (name: RegExp | string) => screen.getByRole<HTMLButtonElement>('button', { name });
const field = (name: RegExp | string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name });
const shown = () => opened.filter((source) => source.includes('sample=')).at(-1);
const house = (given: Partial<CertificateTemplate> = {}) =>
  template({ key: 'template-house', name: 'House style', ...given });

async function choose(name: string) {
  await userEvent.click(button(name));
  await waitFor(() => expect(button(name).getAttribute('aria-pressed')).toBe('true'));
}

async function act(name: string, what: string) {
  await userEvent.click(button(new RegExp(`^What to do with “.?${name}.?”$`)));
  await userEvent.click(screen.getByRole('menuitem', { name: new RegExp(`^${what}`) }));
}

beforeEach(async () => {
  await i18n.use('en');
  opened.length = 0;
});
afterEach(() => {
  for (const { id } of toasts.list) toasts.close(id);
  mock.remove();
});

describe('the page that is shown', () => {
  it('is the real one, with the longest name, and can be tried with others', async () => {
    await open();
    expect(shown()).toContain('design/w/participation?sample=longest');
    await userEvent.click(screen.getByRole('combobox', { name: 'Shown with' }));
    await userEvent.click(screen.getByRole('option', { name: 'A name in another script' }));
    expect(shown()).toContain('sample=script');
    await userEvent.click(screen.getByRole('combobox', { name: 'Shown with' }));
    await userEvent.click(screen.getByRole('option', { name: 'Litia Vakacegu' }));
    expect(shown()).toContain('sample=q-Litia');
    await expectAccessible();
  });

  it('is of a kind that the workshop awards', async () => {
    await open();
    const kinds = screen.getByRole('combobox', { name: 'Certificate' });
    expect(within(kinds).getAllByRole('option')).toHaveLength(2);
    await userEvent.selectOptions(kinds, 'Facilitators');
    await waitFor(() => expect(shown()).toContain('design/w/facilitator?'));
  });

  it('is made anew after a change', async () => {
    await open([house()]);
    const before = shown();
    await choose('House style');
    await waitFor(() => expect(shown()).not.toBe(before));
  });

  it('turns over once there is something on the back', async () => {
    await open();
    expect(button('Back').disabled).toBe(true);
    await go('Words');
    await userEvent.type(field('Text of the back'), 'Day one: rivers');
    await userEvent.click(field('Note'));
    await waitFor(() => expect(button('Back').disabled).toBe(false));
    await userEvent.click(button('Back'));
    expect(button('Back').getAttribute('aria-pressed')).toBe('true');
  });
});

describe('templates', () => {
  it('are real pages: each of the six and the library’s own', async () => {
    await open([house()]);
    const fronts = () => opened.filter((source) => source.includes('side=front'));
    await waitFor(() => expect(fronts().length).toBeGreaterThan(0));
    const built = screen.getByRole('list', { name: 'Come with Flipchart' });
    expect(within(built).getAllByRole('listitem')).toHaveLength(6);
    const own = screen.getByRole('list', { name: 'Your own' });
    expect(within(own).getByRole('button', { name: 'House style' })).toBeTruthy();
    expect(fronts()[0]).toContain('template=formal');
  });

  it('are drawn again when the second language changes', async () => {
    mock = mockApi({ ...designBackend(), participants: async () => [] });
    const designing = new Designing(() => workshop({ uid: 'w' }));
    const front = () =>
      designing.front(designing.templates.find(({ key }) => key === 'bilingual')!);
    await designing.load();
    expect(front()).toContain('template=bilingual&side=front&second=&');
    await designing.setSecond('ar');
    expect(front()).toContain('template=bilingual&side=front&second=ar&');
  });

  it('are chosen by key', async () => {
    await open();
    button('Formal').focus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    await waitFor(() => expect(button('Modern').getAttribute('aria-pressed')).toBe('true'));
    expect(calls('certificateAwardEdit')).toEqual([['w', 'participation', { template: 'modern' }]]);
  });

  it('say what else changes with them, and can be changed only here', async () => {
    await open([house({ used_by: 3 })]);
    await userEvent.click(button(/^House style/));
    await screen.findByText(/Used by .?3.? workshops/);
    await userEvent.click(button('Change it only here'));
    await waitFor(() => expect(stored()[0]?.copy).toBe('House style, changed'));
    await waitFor(() => expect(screen.queryByRole('button', { name: /only here/ })).toBeNull());
  });

  it('get another name by F2', async () => {
    await open([house()]);
    button('House style').focus();
    await userEvent.keyboard('{F2}');
    const name = field('Name of the template');
    await userEvent.clear(name);
    await userEvent.type(name, 'Ministry{Enter}');
    await waitFor(() => expect(document.activeElement).toBe(button('Ministry')));
    expect(screen.queryByRole('textbox', { name: 'Name of the template' })).toBeNull();
  });

  it('are copied, and removed with a way back; the page says that its template is gone', async () => {
    await open([house()]);
    await act('Modern', 'Copy');
    await screen.findByRole('button', { name: 'Modern, copy' });
    await choose('House style');
    button('House style').focus();
    await userEvent.keyboard('{Delete}');
    await screen.findByText(/The template that was chosen is gone/);
    expect(toasts.list.at(-1)?.act?.label).toBe('Undo');
    await act('Formal', 'Copy');
    expect(screen.queryByRole('menuitem', { name: /^Remove/ })).toBeNull();
  });

  it('go to a file and come from one', async () => {
    await open([house()], {
      pickTarget: async (_title, name) => `/stick/${name}.fliptemplate`,
      pickFile: async () => '/stick/other.fliptemplate',
    });
    await act('House style', 'Export');
    await waitFor(() => expect(toasts.list.at(-1)?.text).toContain('is written'));
    expect(calls('certificateTemplateExport')).toEqual([
      ['template-house', '/stick/House style.fliptemplate'],
    ]);
    await userEvent.click(button('Bring a template from a file…'));
    await waitFor(() => expect(button('From a file').getAttribute('aria-pressed')).toBe('true'));
  });
});

describe('the look', () => {
  it('of a built-in template becomes a copy of this workshop’s, once, and nothing is lost', async () => {
    await open();
    await go('Look');
    const accent = field('Accent colour');
    await userEvent.type(accent, '#7a1f3d');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Crop marks for the printer' }));
    await waitFor(() => expect(stored()).toHaveLength(2));
    const [first, second] = stored();
    expect(first?.copy).toBe('Formal, changed');
    expect(first?.design.accent).toBe('#7a1f3d');
    expect(second?.copy).toBeNull();
    expect(second?.design).toMatchObject({ accent: '#7a1f3d', crop_marks: true });
    expect(screen.getByText('Formal, changed')).toBeTruthy();
    expect(toasts.list.at(-1)?.act?.label).toBe('Undo');
    await expectAccessible();
  });

  it('gets a name that nobody has', async () => {
    await open([house({ name: 'Formal, changed' })]);
    await go('Look');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Name' }),
      'For large lines',
    );
    await waitFor(() => expect(stored()[0]?.copy).toMatch(/^Formal, changed 2$/));
    expect(stored()[0]?.design.name_face).toBe('display');
  });

  it('says when a colour is pale, and why one is refused', async () => {
    await open();
    await go('Look');
    await userEvent.type(field('Accent colour'), '#f4d35e');
    expect(screen.getByText(/Pale on white paper/)).toBeTruthy();
    await userEvent.clear(field('Accent colour'));
    await userEvent.type(field('Accent colour'), 'teal{Enter}');
    await waitFor(() => expect(field('Accent colour').getAttribute('aria-invalid')).toBe('true'));
    expect(field('Accent colour').value).toBe('teal');
    expect(screen.getByRole('alert').textContent).toContain('teal');
  });

  it('is shifted in millimetres for printed paper', async () => {
    await open([house()]);
    await choose('House style');
    await go('Look');
    const right = screen.getByRole('spinbutton', { name: 'To the right by' });
    await userEvent.clear(right);
    await userEvent.type(right, '-2,5{Enter}');
    await waitFor(() => expect(stored()[0]?.design.offset_x).toBe(-25));
  });

  it('has a picture from a file', async () => {
    await open([], { pickFile: async () => '/stick/waves.png' });
    await go('Look');
    await userEvent.click(button('Choose a picture…'));
    await waitFor(() => expect(stored()[0]?.design.background).toBe('a'.repeat(64)));
    await screen.findByRole('img', { name: 'Picture behind the page' });
  });

  it('keeps its words under another arrangement', async () => {
    await open([house({ design: design({ texts: { note: { en: 'With thanks' } } }) })]);
    await choose('House style');
    await go('Look');
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Arrangement' }),
      'Portrait',
    );
    await waitFor(() => expect(stored()[0]?.design.layout).toBe('portrait'));
    expect(stored()[0]?.design.texts).toEqual({ note: { en: 'With thanks' } });
  });
});

describe('the words', () => {
  it('show the program’s own sentence until something else is written', async () => {
    await open();
    await go('Words');
    const statement = field('What the person did');
    await waitFor(() => expect(statement.placeholder).toBe('took part in the training workshop'));
    await userEvent.type(statement, 'was here{Enter}');
    await waitFor(() =>
      expect(stored()[0]?.design.texts).toEqual({ statement: { en: 'was here' } }),
    );
    await expectAccessible();
  });

  it('take placeholders from a menu, and nothing is stored before the field is left', async () => {
    await open();
    await go('Words');
    await userEvent.type(field('Note'), 'For ');
    await userEvent.click(button(/^Insert into “.?Note/));
    await userEvent.click(screen.getByRole('menuitem', { name: 'Title of the workshop' }));
    await waitFor(() => expect(document.activeElement).toBe(field('Note')));
    expect(field('Note').value).toBe('For {title}');
    expect(stored()).toEqual([]);
    await userEvent.keyboard('.');
    await userEvent.click(field('Heading'));
    await waitFor(() => expect(stored()[0]?.design.texts?.note).toEqual({ en: 'For {title}.' }));
  });

  it('begin with the program’s sentence, its facts as placeholders', async () => {
    await open();
    await go('Words');
    await waitFor(() => expect(field('When and where').placeholder).toContain('Suva'));
    await userEvent.click(button(/^Insert into “.?When and where/));
    await userEvent.click(screen.getByRole('menuitem', { name: /Flipchart’s sentence/ }));
    await waitFor(() => expect(field('When and where').value).toBe('held {place}, {dates}'));
  });

  it('offer the score only where there is one', async () => {
    await open();
    await go('Words');
    await userEvent.click(button(/^Insert into “.?Note/));
    expect(screen.queryByRole('menuitem', { name: 'Score' })).toBeNull();
  });

  it('that nobody understands stay in the field with the reason', async () => {
    await open();
    await go('Words');
    await userEvent.type(field('Note'), 'For {{nam}');
    await userEvent.tab();
    await userEvent.tab();
    expect((await screen.findByRole('alert')).textContent).toContain('{nam}');
    expect(field('Note').value).toBe('For {nam}');
    expect(field('Note').getAttribute('aria-invalid')).toBe('true');
  });

  it('of a second column are in any language, written its way, with dates of their own', async () => {
    await open();
    await go('Words');
    const second = screen.getByRole('combobox', { name: 'Second column' });
    await userEvent.type(second, 'arab{Enter}');
    await screen.findByText(/Flipchart has no words of its own/);
    expect(calls('certificateAwardEdit')).toEqual([
      ['w', 'participation', { second_language: 'ar' }],
    ]);
    await userEvent.click(button('Use two columns'));
    await waitFor(() => expect(button(/العربية/).getAttribute('aria-pressed')).toBe('true'));
    expect(field('Heading').dir).toBe('rtl');
    expect(field('Heading').lang).toBe('ar');
    await userEvent.type(field('The dates'), '١٠–١٢ مارس');
    await userEvent.tab();
    await waitFor(() =>
      expect(calls('certificateAwardEdit').at(-1)).toEqual([
        'w',
        'participation',
        { dates: { ar: '١٠–١٢ مارس' } },
      ]),
    );
  });

  it('of another language stand beside those to translate, and the workshop’s facts can be given there', async () => {
    await open([], { workshopEdit: async () => ({ output: null, changes: [], undo: null }) });
    await go('Words');
    const second = screen.getByRole('combobox', { name: 'Second column' });
    await userEvent.type(second, 'azerb{Enter}');
    await screen.findByText(/English.*: .?held \{place\}, \{dates\}/);
    await userEvent.type(field('Title of the workshop'), 'Miqrasiya');
    await userEvent.type(field('Place, in the sentence'), 'Bakı şəhərində');
    await userEvent.tab();
    await waitFor(() => expect(calls('workshopEdit')).toHaveLength(2));
    expect(calls('workshopEdit')).toEqual([
      ['w', { title: { en: 'A workshop', az: 'Miqrasiya' } }],
      ['w', { place_phrase: { az: 'Bakı şəhərində' } }],
    ]);
  });

  it('state the hours that are given, or again those of the plan', async () => {
    const workshopEdit = async () => ({ output: null, changes: [], undo: null });
    await open([], { workshopEdit });
    await go('Words');
    const hours = screen.getByRole('spinbutton', { name: 'Duration in hours' });
    await userEvent.type(hours, '18,5{Enter}');
    await userEvent.clear(hours);
    await userEvent.tab();
    await waitFor(() =>
      expect(calls('workshopEdit')).toEqual([
        ['w', { certificate_minutes: 1110 }],
        ['w', { certificate_minutes: 0 }],
      ]),
    );
  });

  it('of a second column can be in a language that no list has', async () => {
    await open();
    await go('Words');
    const second = screen.getByRole('combobox', { name: 'Second column' });
    await userEvent.type(second, 'az-cyrl');
    await userEvent.click(await screen.findByRole('option', { name: /az-Cyrl/ }));
    await waitFor(() =>
      expect(calls('certificateAwardEdit').at(-1)?.[2]).toEqual({ second_language: 'az-Cyrl' }),
    );
  });
});

it('contrast is measured against white paper, and tags are written one way', () => {
  expect(contrast('#000000')).toBeCloseTo(21);
  expect(contrast('ffffff')).toBeCloseTo(1);
  expect(contrast('teal')).toBeNull();
  expect(languageTag('az-cyrl')).toBe('az-Cyrl');
  expect(languageTag('no language')).toBeNull();
});
