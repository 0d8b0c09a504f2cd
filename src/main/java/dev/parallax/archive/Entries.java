package dev.parallax.archive;

/** The names of what is in an archive. */
final class Entries {
    static final String MANIFEST = "parallax.json";

    /** The dossier: its texts, pins and dismissals. */
    static final String DOSSIER = "dossier.json";

    static final String NOTES = "notes.json";

    /** Names and terms of the desk; archives of version 1 have none. */
    static final String GLOSSARY = "glossary.json";

    /** The versions of the texts; archives that were made before there were any have none. */
    static final String VERSIONS = "versions.json";

    /** What versions were read from, page by page and file by file, has names that begin so. */
    static final String ORIGINALS = "originals/";

    /** What the checks found when the archive was written: for other programs, since Parallax finds it again. */
    static final String FINDINGS = "findings.json";

    private Entries() {}
}
