import { createContext } from 'react';

/**
 * Whether fields for longer texts ask the browser to check spelling. Some browsers send the text to a service for that,
 * so the user can turn it off; fields for names never ask.
 */
export const SpellingContext = createContext(true);
