import { i18n } from '#i18n';
import type { TitleReport } from '../../utils/rivals/title-check';
import { MarkedText } from '../panels/marked-text';
import { numberText } from '../ui/figure-text';
import { Notice } from '../ui/notice';

interface TitleFindingsProps {
  title: string;
  report: TitleReport;
  /** how many rivals' titles were compared */
  rivals: number;
}

/** What is to be said of a title: what the platform refuses, what wastes room, what rivals have. */
export function TitleFindings({ title, report, rivals }: TitleFindingsProps) {
  const plain = plainFindings(report);
  return (
    <>
      <section class="card" aria-label={i18n.t('rivals.title.findings')}>
        <h2>{i18n.t('rivals.title.findings')}</h2>
        {plain.length === 0 && report.risks.length === 0 && <p>{i18n.t('rivals.title.clean')}</p>}
        {plain.map((text) => (
          <Notice key={text} tone="warn">
            {text}
          </Notice>
        ))}
        {report.risks.length > 0 && (
          <>
            <p class="title-marked">
              <MarkedText text={title} marks={report.risks} />
            </p>
            <ul class="list small">
              {report.risks.map(({ word, group, at }) => (
                <li key={at}>
                  <strong>{word}</strong> {i18n.t(`rivals.title.risk.${group}`)}
                </li>
              ))}
            </ul>
            <p class="small muted">{i18n.t('rivals.title.riskAbout')}</p>
          </>
        )}
      </section>
      <Words report={report} />
      <section class="card" aria-label={i18n.t('rivals.title.missing')}>
        <h2>{i18n.t('rivals.title.missing')}</h2>
        <p class="small muted">{i18n.t('rivals.title.missingAbout', [rivals])}</p>
        {report.missing.length === 0 ? (
          <p class="muted">{i18n.t('rivals.title.noneMissing')}</p>
        ) : (
          <p class="row">
            {report.missing.map(({ word, rivals: count }) => (
              <span key={word} class="chip">
                {i18n.t('rivals.title.missingWord', [word, count])}
              </span>
            ))}
          </p>
        )}
      </section>
    </>
  );
}

function plainFindings(report: TitleReport): string[] {
  return [
    report.left < 0 ? i18n.t('rivals.title.over', [report.used, -report.left]) : '',
    report.outsideGbk.length > 0
      ? i18n.t('rivals.title.outside', [report.outsideGbk.join(' ')])
      : '',
    report.refused.length > 0 ? i18n.t('rivals.title.refused', [report.refused.join(' ')]) : '',
    report.spaces > 0 ? i18n.t('rivals.title.spaces', [report.spaces]) : '',
    ...report.repeated.map(({ word, times }) => i18n.t('rivals.title.repeated', [word, times])),
  ].filter(Boolean);
}

function Words({ report: { words } }: { report: TitleReport }) {
  return (
    <section class="card" aria-label={i18n.t('rivals.title.words')}>
      <h2>{i18n.t('rivals.title.words')}</h2>
      <p class="small muted">{i18n.t('rivals.title.wordsAbout')}</p>
      <table class="table">
        <thead>
          <tr>
            <th scope="col">{i18n.t('rivals.words.word')}</th>
            <th scope="col" class="num">
              {i18n.t('rivals.words.visitors')}
            </th>
            <th scope="col" class="num">
              {i18n.t('rivals.title.popularity')}
            </th>
          </tr>
        </thead>
        <tbody>
          {words.map(({ word, visitors, searches, popularity }) => (
            <tr key={word}>
              <th scope="row">{word}</th>
              <td class="num">
                {visitors === null
                  ? i18n.t('rivals.title.unled')
                  : i18n.t('rivals.title.led', [
                      numberText(Math.round(visitors), 'count'),
                      searches,
                    ])}
              </td>
              <td class="num">{popularity ?? i18n.t('rivals.words.unread')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
