import { formatList } from '$lib/format';
import { plain, t } from '$lib/i18n';
import type { Group, GroupFigures, GroupSet } from '$lib/ipc/ipc';

/** Its name, or what it is called by its number. */
export function groupName({ name, number }: Pick<Group, 'name' | 'number'>): string {
  return name || t('groups-group', { number });
}

/** "5 people · 3 women, 2 men · 4 countries": what is known of a group, and no more. Lines break only between its parts. */
export function figuresText(figures: GroupFigures): string {
  const { people, women, men, countries, institutions } = figures;
  const sexes = [
    women > 0 ? t('groups-women', { count: women }) : '',
    men > 0 ? t('groups-men', { count: men }) : '',
  ].filter((text) => text !== '');
  return [
    t('groups-people', { count: people }),
    sexes.join(', '),
    countries > 0 ? t('groups-countries', { count: countries }) : '',
    institutions > 1 ? t('groups-institutions', { count: institutions }) : '',
  ]
    .filter((text) => text !== '')
    .map((text) => text.replaceAll(' ', '\u00A0'))
    .join('\u00A0· ');
}

/** The people in a group and the others, in the order of the list: for a message or a document. */
export function asText(set: GroupSet, nameOf: (uid: string) => string): string {
  const group = (head: string, people: string[]) =>
    [head, ...people.map((uid) => `- ${nameOf(uid)}`)].join('\n');
  const heading = ({ name, number }: Group) =>
    name ? `${t('groups-group', { number })}: ${name}` : t('groups-group', { number });
  const parts = [
    set.name,
    ...set.groups.map((one) =>
      group(
        heading(one),
        one.members.map(({ uid }) => uid),
      ),
    ),
    ...(set.unplaced.length > 0 ? [group(t('groups-unplaced'), set.unplaced)] : []),
  ];
  return plain(parts.join('\n\n'));
}

export function names(people: readonly string[], nameOf: (uid: string) => string): string {
  return formatList(people.map(nameOf));
}
