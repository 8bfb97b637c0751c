/** Sets a name as large as its box takes it, in two lines at most where one would be small. */
export function fit(largest: number): (box: HTMLElement) => () => void {
  return (box) => {
    const words = box.firstElementChild as HTMLElement;
    const fits = (size: number) => {
      words.style.fontSize = `${size}px`;
      return words.scrollWidth <= box.clientWidth && words.scrollHeight <= box.clientHeight;
    };
    const set = () => {
      let [small, large] = [12, Math.max(13, Math.round(window.innerHeight * largest))];
      while (large - small > 1) {
        const middle = (small + large) >> 1;
        if (fits(middle)) small = middle;
        else large = middle;
      }
      fits(small);
    };
    const watching = new ResizeObserver(set);
    watching.observe(box);
    const changing = new MutationObserver(set);
    changing.observe(words, { characterData: true, childList: true, subtree: true });
    void document.fonts?.ready.then(set);
    set();
    return () => {
      watching.disconnect();
      changing.disconnect();
    };
  };
}
