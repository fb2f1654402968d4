import type { DeskCard, Said } from '../model/desk-panel';
import { exactValue } from '../model/figure';
import { metricDefinition } from '../model/metric';
import type { Reading } from '../model/reading';
import type { AgentTable, HourTable, PeerRow, ServiceFigure, TalkRow } from '../model/service-desk';
import { formatFigure, formatForUnit, formatNumber } from '../text/format-figure';
import { newestAgents, newestPeers } from './agent-table';
import { agentRows, shopFigures } from './service-figures';
import { judgeTalks, talkRow } from './talk-verdict';
import { weakHours } from './weak-hours';

/** By what rule A29 judges the shop. */
export interface ServiceLimits {
  respRate: number;
  respSeconds: number;
}

const PEERS_MEAN = /均/;
/** Counts of people and money depend on a shop's size; these do not. */
const AGAINST_PEERS = [
  'ask_cvr',
  'resp_first_sec',
  'resp_mean_sec',
  'resp_sec',
  'chat_satisfied_rate',
];

/**
 * What the service desk says of one look at 生意参谋 服务, the most pressing first; the sentences are
 * those below `desk.service`. Empty where the page shows nothing of talks.
 */
export function serviceCards(reading: Reading, limits: ServiceLimits): DeskCard[] {
  const { respSeconds } = limits;
  const agents = newestAgents([reading], respSeconds);
  const hours = weakHours([reading], respSeconds);
  const own = shopFigures(reading);
  const weak = [
    ...rateCard(own, limits),
    ...talkCards(agentTalks(reading, respSeconds), 'agent', respSeconds),
    ...talkCards(hours?.rows ?? [], 'hour', respSeconds),
    ...peerCards(own, newestPeers([reading])),
  ];
  return weak.length > 0
    ? weak
    : calmCard(reading.shop?.name ?? '', { agents, hours, slowOver: respSeconds });
}

function rateCard(own: readonly ServiceFigure[], { respRate }: ServiceLimits): DeskCard[] {
  const figure = own.find(({ metric, isDoubted }) => metric === 'voc_resp_3min_rate' && !isDoubted);
  const rate = exactValue(figure?.figure);
  if (!figure || rate === null || rate >= respRate) return [];
  return [
    {
      id: 'rate',
      level: 'warn',
      name: figure.label,
      said: said('rateLow', percent(rate), percent(respRate)),
      facts: [],
      rule: said('ruleRate', percent(respRate)),
    },
  ];
}

function agentTalks(reading: Reading, slowOver: number): TalkRow[] {
  const rows = agentRows(reading).filter(
    ({ subject, subtotal }) => !subtotal && subject.of !== 'peers',
  );
  return judgeTalks(rows.map(talkRow), slowOver);
}

function talkCards(rows: readonly TalkRow[], of: 'agent' | 'hour', slowOver: number): DeskCard[] {
  return rows
    .filter(({ verdict }) => verdict !== 'fine' && verdict !== 'too-little-data')
    .map((row): DeskCard => {
      const isSlow = row.verdict !== 'few-buy';
      return {
        id: `${of}:${row.name}`,
        level: 'warn',
        name: row.name,
        said: isSlow
          ? said('slow', seconds(row.seconds), seconds(slowOver))
          : said('fewBuy', percent(row.cvr)),
        facts: [
          ...(row.asked === null ? [] : [said('asked', formatNumber(row.asked, 'count'))]),
          ...(row.cvr === null ? [] : [said('cvr', percent(row.cvr))]),
        ],
        rule: isSlow ? said('ruleSlow', seconds(slowOver)) : said('ruleFewBuy'),
      };
    });
}

function peerCards(own: readonly ServiceFigure[], peers: readonly PeerRow[]): DeskCard[] {
  const row = peers.find(({ name }) => PEERS_MEAN.test(name)) ?? peers[0];
  return own.flatMap((figure): DeskCard[] => {
    const theirs = row?.figures.find(
      ({ metric, label }) => metric === figure.metric && label === figure.label,
    );
    const [a, b] = [exactValue(figure.figure), exactValue(theirs?.figure)];
    if (!row || !theirs || a === null || b === null || !AGAINST_PEERS.includes(figure.metric))
      return [];
    const isWorse = metricDefinition(figure.metric).better === 'lower' ? a > b : a < b;
    if (!isWorse || figure.isDoubted) return [];
    return [
      {
        id: `peers:${figure.metric}`,
        level: 'info',
        name: figure.label,
        said: said('belowPeers', printed(figure), row.name, printed(theirs)),
        facts: [],
      },
    ];
  });
}

interface Judged {
  agents: AgentTable | null;
  hours: HourTable | null;
  slowOver: number;
}

function calmCard(name: string, { agents, hours, slowOver }: Judged): DeskCard[] {
  const judged = [...(agents?.rows ?? []), ...(hours?.rows ?? [])];
  const known = judged.filter(({ verdict }) => verdict === 'fine').length;
  if (judged.length === 0) return [];
  return [
    {
      id: 'calm',
      level: known > 0 ? 'good' : 'info',
      name,
      said: known > 0 ? said('calm') : said('tooLittle'),
      facts: [],
      rule: said('ruleSlow', seconds(slowOver)),
    },
  ];
}

function printed({ metric, figure }: ServiceFigure): string {
  const { unit } = metricDefinition(metric);
  const text = formatFigure(figure, formatForUnit(unit));
  return unit === 'second' ? `${text} s` : text;
}

function seconds(value: number | null): string {
  return value === null ? '–' : `${formatNumber(value, 'decimal', { decimals: 0 })} s`;
}

function percent(value: number | null): string {
  return value === null ? '–' : formatNumber(value, 'percent');
}

function said(key: string, ...values: string[]): Said {
  return { key: `service.${key}`, values };
}
