package dev.parallax.dossier.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The folder in which this desk keeps its database, {@code parallax.mv.db}. One Parallax at a time uses it.
 *
 * @param folder absolute
 */
record Home(Path folder) {
    static final String USER = "parallax";
    static final String PASSWORD = "";

    private static final String ANOTHER =
            "Or start it on another folder: --parallax.home=FOLDER (with Maven: -Dspring-boot.run.arguments=…).";

    // H2's error codes (org.h2.api.ErrorCode)
    private static final int IN_USE = 90020;
    private static final int CORRUPTED = 90030;
    private static final int OTHER_VERSION = 90048;
    private static final int WRONG_USER = 28000;

    /**
     * The home of a name as a person writes it, made if it is missing.
     *
     * @throws HomeException if it cannot be made, or nothing can be written in it
     */
    static Home at(String name) {
        String path =
                name.equals("~") || name.startsWith("~/") ? System.getProperty("user.home") + name.substring(1) : name;
        var home = new Home(Path.of(path).toAbsolutePath().normalize());
        home.prepare();
        return home;
    }

    /** The address of the database. Each transaction is on the disk before it counts as done. */
    String url() {
        return "jdbc:h2:file:" + folder.resolve("parallax") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** @throws HomeException if the database cannot be opened */
    void tryDatabase() {
        try (var connection = DriverManager.getConnection(url(), USER, PASSWORD)) {
            if (connection.isReadOnly()) {
                throw readOnly(database());
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private void prepare() {
        if (folder.toString().contains(";")) {
            throw new HomeException(
                    "Parallax cannot keep its data in " + folder + ": there is a semicolon in the name.", ANOTHER);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new HomeException(
                    "Parallax cannot make its folder " + folder + ".",
                    "Make it by hand, so that you may write in it. " + ANOTHER,
                    e);
        }
        if (!Files.isWritable(folder)) {
            throw readOnly(folder);
        }
        if (Files.exists(database()) && !Files.isWritable(database())) {
            throw readOnly(database());
        }
    }

    private Path database() {
        return folder.resolve("parallax.mv.db");
    }

    private static HomeException readOnly(Path what) {
        return new HomeException(
                "Parallax cannot write in " + what + ".", "Give yourself the right to write there. " + ANOTHER);
    }

    private HomeException explained(SQLException e) {
        return switch (e.getErrorCode()) {
            case IN_USE ->
                new HomeException(
                        "Another Parallax is running on " + folder + ".",
                        "Use that one (most likely at http://localhost:8080), or stop it first. " + ANOTHER,
                        e);
            case CORRUPTED ->
                new HomeException(
                        "The database " + database() + " is damaged and cannot be opened.",
                        "Put a backup in its place. Or keep the file, move it away, and start with an empty desk.",
                        e);
            case OTHER_VERSION, WRONG_USER ->
                new HomeException(
                        "The database " + database() + " was not written by this version of Parallax.",
                        "Open it with the version that wrote it. " + ANOTHER,
                        e);
            default ->
                new HomeException("The database " + database() + " cannot be opened: " + e.getMessage(), ANOTHER, e);
        };
    }
}
