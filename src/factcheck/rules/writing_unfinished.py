"""FC020: files that were being replaced when the run was killed; emitted while the project is read."""

from __future__ import annotations

from factcheck.rules.engine import page

writing_unfinished = page(
    "FC020",
    """
    `factcheck refresh --write` was stopped while it replaced files.

    ## What it checks

    No `.factcheck-writing.json` stands in the project's folder. `factcheck refresh --write` keeps a journal there while
    it replaces files, and takes it away when all of them are replaced; one that is still there tells of a run that was
    killed. The message says which files are replaced by now, and which were changed since.

    ## Why

    Some of the files may be the new ones and some the old: what is checked then is a project that nobody made. So its
    other faults are not shown until this one is mended: mending them would change files that are to be brought back.

    ## Example

    ```json .factcheck-writing.json
    {"files": []}
    ```

    ## Instead

    Run `factcheck refresh SOURCE NEWFILE --write` again. Where no file was changed since, it brings the old ones back
    and then writes the new ones. Where one was, nothing is touched: decide what is to stand there, then delete the
    journal and the copies that the message names.
    """,
)
