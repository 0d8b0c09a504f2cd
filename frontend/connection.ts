import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

/** Says on the page whether the server can be reached; what people do meanwhile waits in this window and is sent then. */
const store = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin.connectionState;

function isLost(state: ConnectionState): boolean {
  return state === ConnectionState.RECONNECTING || state === ConnectionState.CONNECTION_LOST;
}

function tell(_: unknown, state: ConnectionState): void {
  document.documentElement.toggleAttribute('data-offline', isLost(state));
}

store.addStateChangeListener(tell);
// an answer of the server proves that it can be reached, even where two attempts to reach it ran across each other
document.addEventListener('parallax-answered', () => {
  if (isLost(store.state)) store.state = ConnectionState.CONNECTED;
});
tell(null, store.state);
