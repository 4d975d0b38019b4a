package hearth.web.notebook;

import org.jspecify.annotations.Nullable;

/** Takes what the last line of a cell gives, as the kernel of Jupyter does. The code of cells calls it. */
public final class Shown {
    private static @Nullable Object value;

    private Shown() {}

    /** Keeps a value until it is taken. */
    public static void keep(@Nullable Object shown) {
        value = shown;
    }

    /** The value that was kept last, once; null where there is none. */
    static @Nullable Object take() {
        Object taken = value;
        value = null;
        return taken;
    }
}
