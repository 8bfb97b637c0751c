/** Whether everything private is covered. */
class CurtainState {
  drawn = $state(false);

  toggle = (): void => {
    this.drawn = !this.drawn;
  };
}

export const curtain = new CurtainState();
