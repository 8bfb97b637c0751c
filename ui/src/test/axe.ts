import axe from 'axe-core';
import { expect } from 'vitest';

/** What axe-core finds wrong with what is on the page. Contrast is measured from the tokens: there is no layout here. */
export async function expectAccessible(root: Element = document.body): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.html}`),
  );
  expect(found).toEqual([]);
}
