import type { ClientError } from '../errors.ts';
import { randomId } from '../http/randomId.ts';
import type { ChannelMessage, ClinicEvent } from './schemas.ts';
import type { ConnectionState, SubscribeOptions } from './subscription.ts';

type Listener = Pick<SubscribeOptions, 'onEvent' | 'onMessage' | 'onState'>;

/** One tab of several that share a stream: what it has heard, and what it has told its own listener. */
export class Tab {
  readonly id = randomId();
  /** No leader has let it in yet, nor has it led. */
  isNew = true;
  readonly #listener: Listener;
  #place: number | undefined;
  #told: ConnectionState | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** Position of the last event that it has heard, or where it began to listen. */
  get place(): number | undefined {
    return this.#place;
  }

  /** An event that came before is dropped. */
  hear(event: ClinicEvent): void {
    if (this.#place !== undefined && event.position <= this.#place) return;
    this.#place = event.position;
    this.#listener.onEvent(event);
  }

  hearMessage(message: ChannelMessage): void {
    this.#listener.onMessage?.(message);
  }

  /** `isBehind` when the server's log ends before the place that was asked for. */
  beginAt(place: number, isBehind = false): void {
    if (isBehind || this.#place === undefined) this.#place = place;
  }

  tell(state: ConnectionState, error?: ClientError): void {
    if (state === this.#told) return;
    this.#told = state;
    this.#listener.onState?.(state, error);
  }

  /** The stream passes from one tab to another. */
  tellHandover(): void {
    if (this.#told === 'open') this.tell('reconnecting');
  }
}
