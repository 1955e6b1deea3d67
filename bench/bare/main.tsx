import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that React can be: what a load of the app is measured against. */
function Bare() {
  const [count, setCount] = useState(0);
  return (
    <button type="button" data-ready onClick={() => setCount(count + 1)}>
      {count}
    </button>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Bare />);
