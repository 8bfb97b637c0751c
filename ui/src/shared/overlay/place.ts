export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  maxHeight: number;
}

const GAP = 4;
const MARGIN = 8;

/**
 * Where a flyout goes in a viewport: below its anchor, above where there is clearly more room,
 * aligned with the anchor's start edge (the right one in a right-to-left page) and never off the screen. CSS px.
 */
export function place(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl = false,
): Place {
  const below = view.height - (anchor.y + anchor.height) - GAP - MARGIN;
  const above = anchor.y - GAP - MARGIN;
  const up = size.height > below && above > below;
  const maxHeight = Math.max(80, up ? above : below);
  const height = Math.min(size.height, maxHeight);
  const wished = rtl ? anchor.x + anchor.width - size.width : anchor.x;
  const left = Math.max(MARGIN, Math.min(wished, view.width - size.width - MARGIN));
  const top = up ? anchor.y - GAP - height : anchor.y + anchor.height + GAP;
  return { left, top, maxHeight };
}
