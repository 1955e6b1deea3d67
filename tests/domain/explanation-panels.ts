import type { PanelFacts } from '#domain/explanation.ts';
import type { RecommendationInput } from '#domain/recommendation.ts';
import { cardsOf, valueOf } from './recommendation-panels.ts';

const titles = new Map([
  ['A', 'Security'],
  ['B', 'Delivery leadership'],
  ['C', 'Data mapping and quality'],
  ['D', 'API and contract design'],
]);
const names = new Map([
  ['r1', 'R. Ono'],
  ['r2', 'A. Bell'],
  ['r3', 'C. Diaz'],
]);

/** An input with names, and its recommendation. Dimensions and people without a name of their own go by their kind and id. */
export function factsOf(input: RecommendationInput): PanelFacts {
  return {
    ...input,
    dimensions: input.dimensions.map((each) => ({
      ...each,
      title: titles.get(each.id) ?? `Dimension ${each.id}`,
    })),
    scorecards: input.scorecards.map((card) => ({
      ...card,
      name: names.get(card.interviewer) ?? `Person ${card.interviewer}`,
      redFlagTitles: card.redFlags.map(
        (_, index) => ['Shares credentials', 'Hides an incident'][index] ?? 'Another',
      ),
    })),
    recommendation: valueOf(input),
  };
}

/** Facts in short: dimensions "A*20 B15", a star marks a must-meet; ratings in columns, as `cardsOf` takes them. */
export function facts(
  dimensions: string,
  columns: Readonly<Record<string, string>>,
  more: Partial<RecommendationInput> = {},
): PanelFacts {
  return factsOf({
    dimensions: dimensions.split(' ').map((word) => {
      const [, id = '', star, weight] = /^([A-Z])(\*?)(\d+)$/.exec(word) ?? [];
      return { id, weight: Number(weight), mustMeet: star === '*' };
    }),
    scorecards: cardsOf(columns),
    ...more,
  });
}
