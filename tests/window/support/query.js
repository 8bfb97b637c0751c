// The body of a function: finds elements as people name them. arguments[0] is a list of steps,
// each {css}, {role, name, exact} or {text, exact}, each looking inside what the one before found.
// Roles and names follow the accessibility standards as far as our pages need them.

const INPUT_ROLES = {
  checkbox: 'checkbox', radio: 'radio', range: 'slider', number: 'spinbutton', search: 'searchbox',
  button: 'button', submit: 'button', reset: 'button', image: 'button',
  hidden: '', file: '', color: '',
};
const TAG_ROLES = {
  article: 'article', aside: 'complementary', button: 'button', dialog: 'dialog', details: 'group',
  fieldset: 'group', h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading',
  h6: 'heading', hr: 'separator', img: 'img', li: 'listitem', main: 'main', menu: 'list',
  meter: 'meter', nav: 'navigation', ol: 'list', optgroup: 'group', option: 'option',
  output: 'status', p: 'paragraph', progress: 'progressbar', search: 'search', summary: 'button',
  table: 'table', tbody: 'rowgroup', textarea: 'textbox', tfoot: 'rowgroup', thead: 'rowgroup',
  tr: 'row', ul: 'list',
};
const NAMED_BY_CONTENT = new Set([
  'button', 'cell', 'checkbox', 'columnheader', 'gridcell', 'heading', 'link', 'menuitem',
  'menuitemcheckbox', 'menuitemradio', 'option', 'radio', 'row', 'rowheader', 'switch', 'tab',
  'tooltip', 'treeitem',
]);
const SECTIONING = 'article, aside, main, nav, section';

function roleOf(element) {
  const given = element.getAttribute('role')?.trim().split(/\s+/)[0];
  if (given) return given;
  const tag = element.localName;
  switch (tag) {
    case 'a': case 'area': return element.hasAttribute('href') ? 'link' : '';
    case 'input':
      if (element.hasAttribute('list')) return 'combobox';
      return INPUT_ROLES[element.type] ?? 'textbox';
    case 'select': return element.multiple || element.size > 1 ? 'listbox' : 'combobox';
    case 'td': return element.closest('[role=grid], [role=treegrid]') ? 'gridcell' : 'cell';
    case 'th': return element.scope === 'row' ? 'rowheader' : 'columnheader';
    case 'header': return element.closest(SECTIONING) ? '' : 'banner';
    case 'footer': return element.closest(SECTIONING) ? '' : 'contentinfo';
    case 'section': return nameOf(element) ? 'region' : '';
    case 'form': return nameOf(element) ? 'form' : '';
    default: return TAG_ROLES[tag] ?? '';
  }
}

// Without the marks that Fluent sets around inserted words; with single spaces.
const tidy = (text) => (text ?? '').replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();

const isHidden = (element) =>
  element.getAttribute('aria-hidden') === 'true' || !element.checkVisibility({ visibilityProperty: true });

function contentOf(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || isHidden(node)) return '';
  if (node.hasAttribute('aria-label')) return ` ${node.getAttribute('aria-label')} `;
  if (node.localName === 'img') return node.alt;
  if (node.localName === 'svg') return node.querySelector(':scope > title')?.textContent ?? '';
  if (['input', 'select', 'textarea'].includes(node.localName)) return '';
  const inner = [...node.childNodes].map(contentOf).join('');
  return getComputedStyle(node).display === 'inline' ? inner : ` ${inner} `;
}

function nameOf(element) {
  const labelled = element.getAttribute('aria-labelledby');
  if (labelled) {
    const labels = labelled.split(/\s+/).map((id) => document.getElementById(id));
    // A label counts even while it is hidden itself.
    const text = tidy(labels.map((label) => label && (contentOf(label) || label.textContent)).join(' '));
    if (text) return text;
  }
  const own = tidy(element.getAttribute('aria-label'));
  if (own) return own;
  const tag = element.localName;
  const native =
    tag === 'img' ? element.alt
    : tag === 'fieldset' ? element.querySelector(':scope > legend')?.textContent
    : tag === 'table' ? element.querySelector(':scope > caption')?.textContent
    : tag === 'input' && ['button', 'submit', 'reset'].includes(element.type) ? element.value
    : element.labels?.length ? [...element.labels].map(contentOf).join(' ')
    : '';
  if (tidy(native)) return tidy(native);
  if (!['section', 'form'].includes(tag) && NAMED_BY_CONTENT.has(roleOf(element))) {
    const content = tidy([...element.childNodes].map(contentOf).join(''));
    if (content) return content;
  }
  return tidy(element.getAttribute('title')) || tidy(element.getAttribute('placeholder'));
}

// What a screen reader can reach: shown, and not behind an open modal dialog.
function isReachable(element) {
  if (element.closest('[aria-hidden=true], [inert]')) return false;
  const modal = [...document.querySelectorAll(':modal')].at(-1);
  if (modal && !modal.contains(element)) return false;
  return element.checkVisibility({ visibilityProperty: true });
}

const matches = (text, wanted, exact) => (exact ? text === wanted : text.includes(wanted));

function step(roots, { css, role, name, text, exact }) {
  const inside = roots.flatMap((root) => [...root.querySelectorAll(css ?? '*')]);
  const all = [...new Set(inside)];
  if (css !== undefined) return all;
  const wanted = tidy(name ?? text ?? '');
  if (role !== undefined) {
    return all.filter(
      (e) => roleOf(e) === role && isReachable(e) && (name === undefined || matches(nameOf(e), wanted, exact)),
    );
  }
  // Only the innermost element that holds the text, or all its ancestors would match too.
  const holding = all.filter((e) => isReachable(e) && matches(tidy(e.innerText), wanted, exact));
  return holding.filter((e) => !holding.some((other) => other !== e && e.contains(other)));
}

const find = (steps) => steps.reduce(step, [document]);
