import { i18n } from '#i18n';
import type { TitleWordsLook } from '../../utils/model/title-desk';
import type { TitleReport, TitleWordFacts } from '../../utils/rivals/title-check';
import { MarkedText } from '../panels/marked-text';
import { numberText } from '../ui/figure-text';
import { momentText } from '../ui/moment-text';
import { Notice } from '../ui/notice';
import { ScrollRegion } from '../ui/scroll-region';
import { metricName } from '../ui/words';

interface TitleFindingsProps {
  title: string;
  report: TitleReport;
  /** where the item's own visitors by word come from; null where they were not read */
  look: TitleWordsLook | null;
}

/** What is to be said of a title: what the platform refuses, what wastes room, what rivals have. */
export function TitleFindings({ title, report, look }: TitleFindingsProps) {
  const plain = plainFindings(report, look);
  return (
    <>
      <section class="card" aria-label={i18n.t('rivals.title.findings')}>
        <h2>{i18n.t('rivals.title.findings')}</h2>
        {plain.length === 0 && report.risks.length === 0 && <p>{i18n.t('rivals.title.clean')}</p>}
        {plain.length > 0 && (
          <Notice tone="warn">
            <ul class="list">
              {plain.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </Notice>
        )}
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
      <Words report={report} look={look} />
      <section class="card" aria-label={i18n.t('rivals.title.missing')}>
        <h2>{i18n.t('rivals.title.missing')}</h2>
        <p class="small muted">{i18n.t('rivals.title.missingAbout', [report.rivals])}</p>
        {report.missing.length === 0 ? (
          <p class="muted">{i18n.t('rivals.title.noneMissing')}</p>
        ) : (
          <p class="row">
            {report.missing.map(({ word, rivals, popularity }) => (
              <span key={word} class="chip">
                {i18n.t('rivals.title.missingWord', [word, rivals])}
                {popularity !== null && ` · ${metricName('kw_pop')} ${popularity}`}
              </span>
            ))}
          </p>
        )}
      </section>
    </>
  );
}

function plainFindings(report: TitleReport, look: TitleWordsLook | null): string[] {
  return [
    report.left < 0 ? i18n.t('rivals.title.over', [report.used, -report.left]) : '',
    report.outsideGbk.length > 0
      ? i18n.t('rivals.title.outside', [report.outsideGbk.join(' ')])
      : '',
    report.refused.length > 0 ? i18n.t('rivals.title.refused', [report.refused.join(' ')]) : '',
    report.spaces > 0 ? i18n.t('rivals.title.spaces', [report.spaces]) : '',
    ...report.repeated.map(({ word, times }) => i18n.t('rivals.title.repeated', [word, times])),
    report.dead.length > 0
      ? i18n.t('rivals.title.dead', [report.dead.join(i18n.t('list.comma')), look?.days ?? 0])
      : '',
  ].filter(Boolean);
}

function Words({ report: { words }, look }: Pick<TitleFindingsProps, 'report' | 'look'>) {
  return (
    <div class="card">
      <h2>{i18n.t('rivals.title.words')}</h2>
      <p class="small muted">{lookText(look)}</p>
      <p class="small muted">{i18n.t('rivals.title.wordsAbout')}</p>
      <ScrollRegion class="table-scroll" label={i18n.t('rivals.title.words')}>
        <table class="table title-words">
          <thead>
            <tr>
              <th scope="col">{i18n.t('rivals.words.word')}</th>
              {look && (
                <th scope="col" class="num">
                  {i18n.t('rivals.title.ofItem')}
                </th>
              )}
              <th scope="col" class="num">
                {i18n.t('rivals.words.visitors')}
              </th>
              <th scope="col" class="num">
                {i18n.t('rivals.title.popularity')}
              </th>
            </tr>
          </thead>
          <tbody>
            {words.map((facts) => (
              <WordRow key={facts.word} facts={facts} look={look} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function WordRow({ facts, look }: { facts: TitleWordFacts; look: TitleWordsLook | null }) {
  const { word, item, visitors, searches, popularity } = facts;
  return (
    <tr>
      <th scope="row">{word}</th>
      {look && (
        <td class="num">
          {item === null ? i18n.t('rivals.title.notOnPage') : numberText(item, 'count')}
        </td>
      )}
      <td class="num">
        {visitors === null
          ? i18n.t('rivals.title.unled')
          : i18n.t('rivals.title.led', [numberText(Math.round(visitors), 'count'), searches])}
      </td>
      <td class="num">{popularity ?? i18n.t('rivals.words.unread')}</td>
    </tr>
  );
}

/** Where the item's own figures come from, and whether they reach far enough to call a word dead. */
function lookText(look: TitleWordsLook | null): string {
  if (!look) return i18n.t('rivals.title.noLook');
  const { days, deadDays, readAt } = look;
  return i18n.t(days < deadDays ? 'rivals.title.lookShort' : 'rivals.title.look', [
    momentText(readAt),
    days,
    deadDays,
  ]);
}
