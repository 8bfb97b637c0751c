import { marked } from 'marked';
import type { Language } from '$lib/i18n';
import { PAGES, type ManualPage } from './manual-page';

/** A page of the manual, ready to be shown. */
export interface Chapter {
  page: ManualPage;
  title: string;
  /** Its sections, by the ids they have in `html`. */
  sections: { id: string; title: string }[];
  html: string;
}

// The manual travels inside the program; each page is fetched when its language is first read.
const files = import.meta.glob<string>('../../../../docs/manual/*/*.md', {
  query: '?raw',
  import: 'default',
});

/** The manual in a language; each has every page (a test sees to it). */
export async function readManual(language: Language): Promise<Chapter[]> {
  return Promise.all(
    PAGES.map(async (page) => {
      const read = files[`../../../../docs/manual/${language}/${page}.md`];
      if (!read) throw new Error(`The manual has no page ${language}/${page}`);
      return chapter(page, await read());
    }),
  );
}

/** Makes a page of its Markdown: the first heading is its title, the next level its sections. */
export function chapter(page: ManualPage, markdown: string): Chapter {
  const [, title = page] = /^# (.+)$/m.exec(markdown) ?? [];
  const sections: Chapter['sections'] = [];
  const body = marked.parse(markdown.replace(/^# .+$/m, ''), { async: false });
  const html = body.replace(/<h2>(.*?)<\/h2>/g, (_, words: string) => {
    const id = `section-${sections.length + 1}`;
    sections.push({ id, title: words.replace(/<[^>]+>/g, '') });
    return `<h2 id="${id}" tabindex="-1">${words}</h2>`;
  });
  return { page, title, sections, html };
}
