import { useEffect, useRef, type RefObject } from 'react';

let screensShown = 0;

/**
 * Names the browser tab after a screen and moves the focus to its heading when the user comes from another screen, so
 * that a screen reader says where they are. The title never holds a candidate's name.
 * @returns the ref for the screen's heading, which needs `tabIndex={-1}`
 */
export function useScreen(title: string): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Plumbline`;
  }, [title]);
  useEffect(() => {
    screensShown += 1;
    if (screensShown > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}
