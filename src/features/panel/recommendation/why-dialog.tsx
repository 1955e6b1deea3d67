import { defaultPolicy } from '#domain/policy.ts';
import { explainRule } from '#domain/explanation.ts';
import { explainStability } from '#domain/explanation-stability.ts';
import { labelNames, type RuleId } from '#domain/recommendation.ts';
import { rules } from '#domain/rules.ts';
import { Dialog } from '#ui/dialog.tsx';
import { Tag } from '#ui/tag.tsx';
import { Segments } from '../segments.tsx';
import { policyInWords } from './policy-words.ts';
import type { ReadPanel } from './reading.ts';
import { ruleTests } from './rule-tests.ts';
import css from './why.module.css';

/** All rules in order, each with its test, this panel's figures and whether it matched; then the thresholds. */
export function WhyDialog({ reading, onClose }: { reading: ReadPanel; onClose: () => void }) {
  const { facts } = reading;
  const { decidedBy, alsoMatched, label } = facts.recommendation;
  const tests = ruleTests(facts);
  const decidedAt = rules.findIndex(({ id }) => id === decidedBy);
  const outcome = (id: RuleId, at: number) => {
    if (id === decidedBy) return 'decides';
    if (alsoMatched.includes(id)) return 'also matches';
    return at > decidedAt && (id === 'EXCELLENT' || id === 'MEETS') ? 'not reached' : 'does not match';
  };
  return (
    <Dialog title={`Why “${labelNames[label]}”`} onClose={onClose} wide>
      <p className={css.lead}>The rules are tried from the top. The first that matches decides.</p>
      <ol className={css.rules}>
        {rules.map(({ id, label: proposed }, at) => (
          <li key={id} className={css.rule} data-outcome={outcome(id, at)}>
            <div>
              <p>
                {tests[id].asks} <span className={css.label}>{labelNames[proposed]}.</span>
              </p>
              {id === decidedBy || alsoMatched.includes(id) ? (
                <p className={css.because}>
                  <Segments segments={explainRule(id, facts)} />
                </p>
              ) : tests[id].figure === '' ? null : (
                <p className={css.figure}>Here: {tests[id].figure}.</p>
              )}
            </div>
            <span className={css.outcome}>{id === decidedBy ? <Tag>Decides</Tag> : outcome(id, at)}</span>
          </li>
        ))}
      </ol>
      <h3 className={css.heading}>How fragile it is</h3>
      <ul className={css.stability}>
        {explainStability(facts).map((sentence, index) => (
          <li key={index}>
            <Segments segments={sentence} />
          </li>
        ))}
      </ul>
      <h3 className={css.heading}>The thresholds</h3>
      <p className={css.lead}>This product’s own policy, not findings from the literature.</p>
      <dl className={css.policy}>
        {policyInWords(defaultPolicy).map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
