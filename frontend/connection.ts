import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

/** Says on the page whether the server can be reached; what people do meanwhile waits in this window and is sent then. */
const store = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin.connectionState;

function tell(_: unknown, state: ConnectionState): void {
  const lost = state === ConnectionState.RECONNECTING || state === ConnectionState.CONNECTION_LOST;
  document.documentElement.toggleAttribute('data-offline', lost);
}

store.addStateChangeListener(tell);
tell(null, store.state);
