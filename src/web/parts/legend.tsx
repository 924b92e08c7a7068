import { useFrame } from './frame.ts';

/** Examples of every look that a figure can have, with what it means. */
export function Legend() {
  const { words } = useFrame();
  const { legend, figure, state } = words;
  const examples = [
    { state: 'known', modality: 'fact', text: '1.2', mark: undefined, meaning: legend.fact },
    { state: 'known', modality: 'plan', text: '1.2', mark: ['plan', figure.plan], meaning: legend.plan },
    {
      state: 'known',
      modality: 'estimate',
      text: '1.2',
      mark: ['estimate', figure.estimate],
      meaning: legend.estimate,
    },
    { state: 'known', modality: 'fact', text: '1.2', mark: ['conflict', figure.conflict], meaning: legend.conflict },
    { state: 'known', modality: 'fact', text: '1.2', mark: ['denied', figure.denied], meaning: legend.denied },
    { state: 'known', modality: 'fact', text: '1.2', mark: ['inferred', figure.inferred], meaning: legend.inferred },
    { state: 'unknown', modality: 'fact', text: state.unknown, mark: undefined, meaning: legend.unknown },
    { state: 'zero', modality: 'fact', text: '0', mark: undefined, meaning: legend.zero },
    { state: 'withheld', modality: 'fact', text: state.withheld, mark: undefined, meaning: legend.withheld },
    {
      state: 'not applicable',
      modality: 'fact',
      text: state['not applicable'],
      mark: undefined,
      meaning: legend.notApplicable,
    },
  ] as const;
  return (
    <details className="legend">
      <summary>{legend.title}</summary>
      <dl>
        {examples.map((example) => (
          <div key={example.meaning}>
            <dt>
              <span className="figure" data-state={example.state} data-modality={example.modality}>
                <span className="figure-text">{example.text}</span>
                {example.mark === undefined ? null : (
                  <span className={`mark mark-${example.mark[0]}`}>{example.mark[1]}</span>
                )}
              </span>
            </dt>
            <dd>{example.meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
