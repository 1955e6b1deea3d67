/** The plumb line: the app's mark. */
export function BrandMark({ size = 18 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden="true" focusable="false">
      <line x1="9" x2="9" y1="0" y2="12" stroke="currentColor" strokeWidth="1.5" />
      <path d="M9 18 5.6 12h6.8z" fill="currentColor" />
    </svg>
  );
}
