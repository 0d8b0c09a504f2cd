package dev.parallax.ingest;

import dev.parallax.dossier.Original;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Reads many files and links side by side, each by itself: what cannot be read says why, and the others go on.
 *
 * <p>A few are read at a time, the rest wait. What was read is held until it is added, so there are bounds on how many there
 * may be and on their bytes. Cancelling leaves what was read and gives the rest up. Safe for use by several threads.
 */
public final class Intake {
    /** So many texts are taken in at once at most. */
    public static final int MOST = 200;

    /** So many bytes, of all texts together, at most. */
    public static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int AT_ONCE = 3;

    private final TextReader reader;
    private final Fetching links;
    private final Runnable changed;
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final AtomicLong bytes = new AtomicLong();
    private final List<Item> items = new ArrayList<>();
    private int begun;
    private volatile boolean cancelled;

    /** How pages are fetched. */
    public interface Fetching {
        Original fetch(String link) throws UnreadableText;
    }

    /** What becomes of a file or link. */
    public enum State {
        WAITING,
        READ,
        REFUSED,
        CANCELLED
    }

    /**
     * A file or link, and what became of it.
     *
     * @param name of the file, or the link
     * @param reading what was read; null unless it was
     * @param remark why it was not read; null unless it was refused
     */
    public record Item(
            int number,
            String name,
            State state,
            @Nullable Reading reading,
            @Nullable Remark remark) {}

    /** @param changed told, in any thread, whenever an item changes */
    public Intake(TextReader reader, Fetching links, Runnable changed) {
        this.reader = reader;
        this.links = links;
        this.changed = changed;
    }

    public void addFile(String name, byte[] content) {
        start(name, () -> new Original(name, "", content));
    }

    public void addLink(String link) {
        start(link, () -> links.fetch(link));
    }

    /** Adds a file of which is known already, by its size, that it is not read. */
    public void addTooLarge(String name) {
        addRefused(name, Remark.of("reading.large", TextReader.LARGEST / (1024 * 1024)));
    }

    /** Adds a file that came beyond the {@value #MOST} that are read at once. */
    public void addOneTooMany(String name) {
        addRefused(name, Remark.of("reading.many", MOST));
    }

    private void addRefused(String name, Remark why) {
        synchronized (this) {
            items.add(new Item(items.size(), name, State.REFUSED, null, why));
        }
        changed.run();
    }

    public synchronized List<Item> items() {
        return List.copyOf(items);
    }

    /** Gives up what has not been read yet. */
    public void cancel() {
        cancelled = true;
        synchronized (this) {
            items.replaceAll(
                    i -> i.state() == State.WAITING ? new Item(i.number(), i.name(), State.CANCELLED, null, null) : i);
        }
        changed.run();
    }

    private interface Source {
        Original get() throws UnreadableText;
    }

    private void start(String name, Source source) {
        var item = begin(name);
        if (item == null) {
            addOneTooMany(name);
            return;
        }
        cancelled = false;
        Thread.startVirtualThread(() -> {
            places.acquireUninterruptibly();
            try {
                if (!cancelled) {
                    read(item, source);
                }
            } finally {
                places.release();
            }
        });
    }

    /** Null if no more are read. */
    private synchronized @Nullable Item begin(String name) {
        if (begun == MOST) {
            return null;
        }
        begun++;
        var item = new Item(items.size(), name, State.WAITING, null, null);
        items.add(item);
        return item;
    }

    private void read(Item item, Source source) {
        try {
            var original = source.get();
            if (bytes.addAndGet(original.bytes().length) > MOST_BYTES) {
                bytes.addAndGet(-original.bytes().length);
                throw new UnreadableText("reading.many.bytes", MOST_BYTES / (1024 * 1024));
            }
            finish(item, State.READ, reader.read(original), null);
        } catch (UnreadableText unreadable) {
            finish(item, State.REFUSED, null, unreadable.remark());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            finish(item, State.REFUSED, null, Remark.of("reading.damaged"));
        }
    }

    private void finish(Item item, State state, @Nullable Reading reading, @Nullable Remark remark) {
        synchronized (this) {
            if (items.get(item.number()).state() == State.WAITING) {
                items.set(item.number(), new Item(item.number(), item.name(), state, reading, remark));
            }
        }
        changed.run();
    }
}
