import * as z from 'zod/mini';

/** The four levels around the bar, lowest first, then "not assessed", which is never a number. */
export const ratingSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal('NA'),
]);

/** 1 Below the bar, 2 Partly meets, 3 Meets the bar, 4 Excellent, NA Not assessed. */
export type Rating = z.infer<typeof ratingSchema>;

/** A rating that counts: a level of the scale. */
export type Level = Exclude<Rating, 'NA'>;

/** The levels from low to high. */
export const levels: readonly Level[] = [1, 2, 3, 4];

/** Every choice of a dimension's radio group, in the order it is shown. */
export const ratings: readonly Rating[] = [1, 2, 3, 4, 'NA'];

/** The words of the scale. They are the accessible names of the radio buttons and part of the public interface. */
export const ratingNames: Readonly<Record<Rating, string>> = {
  1: 'Below the bar',
  2: 'Partly meets',
  3: 'Meets the bar',
  4: 'Excellent',
  NA: 'Not assessed',
};
