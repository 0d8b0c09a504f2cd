import { ConnectionState, type ConnectionStateStore } from '@vaadin/common-frontend';

/** Says on the page whether the server can be reached; what people do meanwhile waits in this window and is sent then. */
const store = (window as unknown as { Vaadin: { connectionState: ConnectionStateStore } }).Vaadin.connectionState;

function isLost(state: ConnectionState): boolean {
  return state === ConnectionState.RECONNECTING || state === ConnectionState.CONNECTION_LOST;
}

function tell(_: unknown, state: ConnectionState): void {
  const page = document.documentElement;
  if (isLost(state)) page.dataset.offline = document.querySelector('.status-line') ? 'desk' : 'page';
  else delete page.dataset.offline;
}

store.addStateChangeListener(tell);
// an answer of the server proves that it can be reached, even where two attempts to reach it ran across each other
document.addEventListener('parallax-answered', () => {
  if (isLost(store.state)) store.state = ConnectionState.CONNECTED;
});
tell(null, store.state);
