import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { PanelApp } from '../../../components/panels/panel';
import { DEFAULT_LOOK, type PanelLook } from '../../../utils/model/panel-look';
import { sampleSource } from '../../screens/sample-data';
import { sampleHome } from '../../screens/sample-home';
import { stubI18n } from '../i18n-stub';

beforeAll(() => stubI18n());
afterEach(cleanup);

function show(first: Partial<PanelLook> = {}, showFigure = async () => true) {
  const onLook = vi.fn();
  const asked = vi.fn(showFigure);
  function Panel() {
    const [look, setLook] = useState<PanelLook>({ ...DEFAULT_LOOK, ...first });
    onLook.mockImplementation(setLook);
    return (
      <PanelApp
        source={{ ...sampleSource(), showFigure: asked }}
        view={sampleHome}
        onClose={() => undefined}
        onSnapshot={async () => ({ ok: false, why: 'disk-full' })}
        dock={{ look, onLook }}
      />
    );
  }
  render(<Panel />);
  return { onLook, asked };
}

describe('how the panel stands in a page', () => {
  it.each([
    ['right', 'ArrowLeft', 440],
    ['right', 'ArrowRight', 400],
    ['left', 'ArrowRight', 440],
    ['left', 'ArrowLeft', 400],
  ] as const)('at the %s, %s makes it %i wide', (side, key, width) => {
    show({ side });
    const grip = screen.getByRole('separator', { name: '面板宽度' });
    fireEvent.keyDown(grip, { key });
    expect(grip.getAttribute('aria-valuenow')).toBe(String(width));
  });

  it.each([
    [330, 'ArrowRight', '320'],
    [755, 'ArrowLeft', '760'],
  ])('is never narrower or wider than it can be read (%i, %s)', (width, key, then) => {
    show({ width });
    const grip = screen.getByRole('separator');
    fireEvent.keyDown(grip, { key });
    expect(grip.getAttribute('aria-valuenow')).toBe(then);
  });

  it('is drawn by its edge', () => {
    const { onLook } = show();
    const grip = screen.getByRole('separator');
    grip.setPointerCapture = () => undefined;
    fireEvent.pointerDown(grip, { clientX: 900, pointerId: 1 });
    fireEvent.pointerMove(grip, { clientX: 850, pointerId: 1 });
    expect(onLook).toHaveBeenLastCalledWith({ ...DEFAULT_LOOK, width: 470 });
    fireEvent.pointerUp(grip, { pointerId: 1 });
    fireEvent.pointerMove(grip, { clientX: 700, pointerId: 1 });
    expect(onLook).toHaveBeenCalledTimes(1);
  });

  it('folds to a button that takes the focus, and unfolds again', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: '收起面板' }));
    const open = screen.getByRole('button', { name: '展开面板' });
    expect(document.activeElement).toBe(open);
    expect(screen.queryByText('支付金额')).toBeNull();
    fireEvent.click(open);
    expect(screen.getByRole('button', { name: '收起面板' })).toBeTruthy();
  });

  it('moves to the other side and back', () => {
    const { onLook } = show();
    fireEvent.click(screen.getByRole('button', { name: '移到左边' }));
    expect(onLook).toHaveBeenLastCalledWith({ ...DEFAULT_LOOK, side: 'left' });
    expect(screen.getByRole('button', { name: '移到右边' })).toBeTruthy();
  });
});

describe('a click on a figure', () => {
  const first = () => {
    const [figure] = screen
      .getAllByRole('button')
      .filter((one) => one.className === 'origin-figure');
    if (!figure) throw new Error('no figure');
    return figure;
  };

  it('shows it on the page', () => {
    const { asked } = show();
    fireEvent.click(first());
    const [row] = sampleHome.main;
    expect(asked).toHaveBeenCalledWith(row?.label, row?.raw);
    expect(screen.getByRole('tooltip').textContent).toContain('在页面上指给你看');
  });

  it('says that the page no longer prints it', async () => {
    show({}, async () => false);
    fireEvent.click(first());
    expect(await screen.findByText(/页面上现在没有这个数/)).toBeTruthy();
  });
});
