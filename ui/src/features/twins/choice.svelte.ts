import type { ParticipantField, Twins } from '$lib/ipc/ipc';
import { opposite, type Side } from './decide';
import type { Fact } from './facts';

/** What one chooses of a pair: which record remains, and which of the two is right in each fact. */
export class Choice {
  keep = $state<Side>('one');
  #right = $state.raw<Partial<Record<ParticipantField, Side>>>({});

  /** The record that knows more workshops remains, until one says otherwise. */
  constructor(pair: Twins) {
    this.keep = pair.other.workshops > pair.one.workshops ? 'other' : 'one';
  }

  /** Whether there is something to choose in a fact: both records know it, and not the same. */
  static open(fact: Fact): boolean {
    return !!fact.takes && fact.one !== '' && fact.other !== '' && fact.one !== fact.other;
  }

  /** Which record is right in a fact. What only one of them knows is taken from there. */
  right(fact: Fact): Side {
    if (fact[this.keep] === '') return opposite(this.keep);
    return (fact.takes && this.#right[fact.takes]) ?? this.keep;
  }

  choose(field: ParticipantField, side: Side): void {
    this.#right = { ...this.#right, [field]: side };
  }

  /** Facts in which the record that goes is right. */
  taken(facts: readonly Fact[]): ParticipantField[] {
    return facts
      .filter((fact) => Choice.open(fact) && this.right(fact) !== this.keep)
      .flatMap((fact) => fact.takes ?? []);
  }
}
