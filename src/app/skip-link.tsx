import css from './skip-link.module.css';

/** Takes a keyboard user past the top bar. A button, because a link to `#main` would change the route. */
export function SkipLink() {
  return (
    <button
      type="button"
      className={css.skip}
      onClick={() => {
        const main = document.querySelector('main');
        main?.setAttribute('tabindex', '-1');
        main?.focus();
      }}
    >
      Skip to content
    </button>
  );
}
