import { Link } from 'wouter';
import { sitDownAs } from '#storage/identity.ts';
import type { FaceDownCard } from '#storage/panels.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Problem } from '#ui/problem.tsx';

/** Somebody else's scorecard: whose it is, and how to go on. Nothing of what it says is read. */
export function OtherAuthor({ card }: { card: FaceDownCard }) {
  return (
    <Problem
      title={`This scorecard is ${card.interviewer}’s`}
      actions={
        <>
          <Button look="primary" onClick={() => sitDownAs(card.interviewerId)}>
            I am {card.interviewer}
          </Button>
          <Link href={`/panel/${card.panelId}`} className={buttonClass()}>
            Back to the panel
          </Link>
        </>
      }
    >
      Ratings and notes stay with whoever wrote them until the panel is revealed. If you share this laptop,
      say who sits here now.
    </Problem>
  );
}
