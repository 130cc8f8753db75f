import type { Reference, StudySummary } from '@clinikit/client';
import { type ForwardedRef, forwardRef, type ReactNode, useId, useRef, useState } from 'react';
import { PatientBanner } from '../patients/PatientBanner.tsx';
import { type RootProps, rootProps } from '../ui/rootProps.ts';
import { ChartTabs } from './ChartTabs.tsx';
import type { ChartSection, ChartSectionProps } from './chartSection.ts';
import { chartSections } from './chartSections.tsx';
import { ChartOut } from './out/ChartOut.tsx';
import { PrintHead } from './out/PrintHead.tsx';
import { sinceDay } from './out/paperChoice.ts';
import { PrintedSince } from './out/printedSince.ts';
import { usePrinting } from './out/usePrinting.ts';
import { type RecordsWords, useRecordsLabels } from './section/useRecordsLabels.ts';

/** Props of {@link PatientChart}. */
export interface PatientChartProps extends RootProps {
  patientId: string;
  /** Which sections there are, and in which order; `chartSections` unless told. */
  sections?: readonly ChartSection[] | undefined;
  /** The id of the section that is open. Without it the chart keeps that itself, and begins with the first one. */
  section?: string | undefined;
  onSectionChange?: ((sectionId: string) => void) | undefined;
  onOpenStudy?: ((study: StudySummary) => void) | undefined;
  /** Opens another record: that into which this one was merged. */
  onOpenPatient?: ((patientId: string) => void) | undefined;
  readOnly?: boolean | undefined;
  /** Who works here, as it is kept with what they enter: `{ reference: 'Practitioner/p7', display: 'dr Anna Lis' }`. */
  author?: Reference | undefined;
  /**
   * Where the host's server gives the chart as PDF, as `chartPdf` of `@clinikit/server-adapter/pdf` makes it. What somebody
   * wants of it goes along in the query, as `sections=allergies,results` and `since=2024-01-31`.
   */
  pdfUrl?: string | undefined;
  /** On whose clock instants are shown; the reader's unless told. */
  timeZone?: string | undefined;
  /** Words for this component alone, in place of those of the provider. */
  labels?: Partial<RecordsWords> | undefined;
}

/**
 * A patient's chart: who it is, and everything that is recorded, in sections. A section is read when it is opened, and stays
 * as it was left while others are open.
 */
export const PatientChart = forwardRef<HTMLElement, PatientChartProps>(function PatientChart(props, ref): ReactNode {
  return <Chart key={props.patientId} {...props} rootRef={ref} />;
});

function Chart(props: PatientChartProps & { rootRef: ForwardedRef<HTMLElement> }): ReactNode {
  const { patientId, sections = chartSections, section, onSectionChange, onOpenStudy, onOpenPatient } = props;
  const { readOnly, author, timeZone, pdfUrl, labels: own, rootRef, ...rest } = props;
  const labels = useRecordsLabels(own);
  const id = useId();
  const [first] = sections;
  const [kept, setKept] = useState(first?.id ?? '');
  const wanted = section ?? kept;
  const chosen = sections.some((one) => one.id === wanted) ? wanted : (first?.id ?? '');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set([chosen]));
  const body = useRef<HTMLDivElement>(null);
  const printing = usePrinting(body);
  const since = printing.isPrinting ? sinceDay(printing.choice, timeZone) : undefined;
  const left = sections.filter(({ id: each }) => printing.isPrinting && printing.choice.without.includes(each));
  const choose = (sectionId: string): void => {
    setKept(sectionId);
    setOpened((before) => new Set([...before, sectionId]));
    onSectionChange?.(sectionId);
  };
  const given: ChartSectionProps = {
    patientId,
    readOnly,
    author,
    timeZone,
    labels: own,
    onOpenStudy,
    onOpenSection: choose,
  };
  return (
    <section
      ref={rootRef}
      {...rootProps({ 'aria-label': labels.chart, ...rootOf(rest) }, { className: 'ck-root ck-chart' })}
      data-clinikit-chart={patientId}
      data-state={printing.isPrinting ? 'printing' : 'ready'}
      data-section={chosen}
    >
      <PrintHead {...{ patientId, timeZone, labels, since }} without={left} />
      <div className="ck-chart-head">
        <PatientBanner patientId={patientId} {...{ onOpenPatient, timeZone, labels }} />
        <ChartOut
          patientId={patientId}
          labels={labels}
          {...{ pdfUrl, sections, timeZone }}
          onPrint={printing.print}
          isPrinting={printing.isPrinting}
        />
      </div>
      <div className="ck-chart-body" ref={body}>
        <ChartTabs id={id} sections={sections} chosen={chosen} labels={labels} onChoose={choose} />
        <div className="ck-chart-panels">
          {sections.map(({ id: sectionId, Component }) => {
            const isPrinted = printing.isPrinting && !printing.choice.without.includes(sectionId);
            const isShown = sectionId === chosen;
            if (!isShown && !opened.has(sectionId) && !isPrinted) return null;
            return (
              <div
                key={sectionId}
                role="tabpanel"
                id={`${id}-panel-${sectionId}`}
                aria-labelledby={`${id}-tab-${sectionId}`}
                className="ck-chart-panel"
                hidden={printing.isPrinting ? !isPrinted : !isShown}
              >
                <PrintedSince value={since}>
                  <Component {...given} />
                </PrintedSince>
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** What belongs to the root element. */
function rootOf(props: RootProps & Partial<PatientChartProps>): RootProps {
  const { patientId: _id, sections: _sections, section: _section, onSectionChange: _change, ...others } = props;
  const { onOpenStudy: _study, onOpenPatient: _patient, ...root } = others;
  return root;
}
