"""LibreOffice for `peers.py`, from Debian's packages, unpacked into a folder of its own: nothing of the system changes.

    python office.py FOLDER        unpacks it

A mail merge of LibreOffice puts texts into fields and has no way to a picture for each person, so it makes the certificates
without their codes. `convert` writes documents with the codes in them, as a program would, and has them converted.
"""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.sax.saxutils import escape

PACKAGES = ["libreoffice-writer-nogui", "libreoffice-base-nogui"]
PROGRAM = "usr/lib/libreoffice/program"
A4 = 'fo:page-width="297mm" fo:page-height="210mm" fo:margin="20mm" style:print-orientation="landscape"'
SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}


# The mail merge, in the language that LibreOffice brings along.
MERGE = """
Function Pair(Label, Given)
  Dim One As New com.sun.star.beans.PropertyValue
  One.Name = Label
  One.Value = Given
  Pair = One
End Function

Sub Merge(Folder, Separate)
  On Error GoTo Failed
  Sources = createUnoService("com.sun.star.sdb.DatabaseContext")
  Source = Sources.createInstance()
  Source.URL = "sdbc:flat:" & Folder
  Source.Info = Array(Pair("Extension", "csv"), Pair("CharSet", "UTF-8"), Pair("FieldDelimiter", ","), _
    Pair("StringDelimiter", Chr(34)), Pair("HeaderLine", True))
  Source.DatabaseDocument.storeAsURL(Folder & "people.odb", Array())
  If Sources.hasRegisteredDatabase("people") Then Sources.revokeDatabaseLocation("people")
  Sources.registerDatabaseLocation("people", Folder & "people.odb")
  Job = createUnoService("com.sun.star.text.MailMerge")
  Job.DataSourceName = "people"
  Job.CommandType = 0
  Job.Command = "people"
  Job.DocumentURL = Folder & "letter.fodt"
  Job.OutputType = 2
  Job.OutputURL = Folder
  Job.SaveFilter = "writer_pdf_Export"
  Job.SaveAsSingleFile = (Separate = "0")
  Job.FileNameFromColumn = (Separate = "1")
  Job.FileNamePrefix = IIf(Separate = "1", "number", "all")
  Job.execute(Array())
  StarDesktop.terminate()
  Exit Sub
Failed:
  Open ConvertFromURL(Folder) & "failed.txt" For Output As #1
  Print #1, Erl & ": " & Error
  Close #1
  StarDesktop.terminate()
End Sub
"""
XML = '<?xml version="1.0" encoding="UTF-8"?>'
LIST = '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">{}</library:library>'
LIBRARY = {
    "Module1.xba": f'{XML}<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">{escape(MERGE)}</script:module>',
    "script.xlb": XML + LIST.format('<library:element library:name="Module1"/>'),
    "dialog.xlb": XML + LIST.format(""),
}


def install(folder):
    root, archives = folder / "root", folder / "archives"
    shutil.rmtree(folder, ignore_errors=True)
    (archives / "partial").mkdir(parents=True)
    apt = ["apt-get", "install", "-qq", "-y", "--download-only", "--reinstall", "--no-install-recommends"]
    subprocess.run([*apt, "-oDebug::NoLocking=1", f"-oDir::Cache::archives={archives}", *PACKAGES], check=True)
    for archive in archives.glob("*.deb"):
        subprocess.run(["dpkg", "-x", archive, root], check=True)
    # What Debian does when it installs, and what its paths are here.
    registry = root / "etc/libreoffice/registry"
    shutil.copytree(root / "usr/lib/libreoffice/share/.registry", registry, dirs_exist_ok=True)
    for link in root.rglob("*"):
        if link.is_symlink() and os.readlink(link).startswith("/"):
            to = os.readlink(link)
            link.unlink()
            link.symlink_to(f"{root}{to}")
    for settings in [*(root / PROGRAM).glob("*rc"), root / "etc/libreoffice/sofficerc"]:
        text = settings.read_text("utf8")
        settings.write_text(re.sub(r"file:///(usr|etc|var)/", rf"file://{root}/\1/", text), "utf8")


def environment(folder, fonts):
    root = folder / "root"
    config = folder / "fonts.conf"
    config.write_text(f"<fontconfig><dir>{fonts}</dir><cachedir>{folder}/fonts</cachedir></fontconfig>")
    libraries = f"{root / PROGRAM}:{root}/usr/lib/{os.uname().machine}-linux-gnu"
    return os.environ | {"LD_LIBRARY_PATH": libraries, "FONTCONFIG_FILE": str(config)}


def command(folder, *arguments):
    profile = f"-env:UserInstallation=file://{folder}/profile"
    return [folder / "root" / PROGRAM / "soffice.bin", profile, "--headless", "--norestore", *arguments]


def release(folder, fonts):
    """Its version; also makes its profile, after which it ends once."""
    environ = environment(folder, fonts)
    (folder / "empty.txt").write_text("")
    for _ in range(2):
        made = command(folder, "--convert-to", "pdf", "--outdir", folder, folder / "empty.txt")
        subprocess.run(made, env=environ, capture_output=True)
    if not (folder / "empty.pdf").exists():
        raise RuntimeError("LibreOffice does not start")
    said = subprocess.run(command(folder, "--version"), env=environ, capture_output=True, text=True).stdout
    return re.search(r"\d[\d.]+", said)[0]


def frame(picture, side, place=""):
    at = f'<draw:image xlink:type="simple" xlink:href="{picture}"/>'
    return f'<draw:frame draw:style-name="{"Q" if place else "L"}" text:anchor-type="paragraph" svg:width="{side}" svg:height="{side}"{place}>{at}</draw:frame>'


def document(pages):
    """A flat document of Writer; each page is a list of paragraphs (style, content)."""
    spaces = " ".join(f'xmlns:{name}="{uri}"' for name, uri in SPACES.items())
    graphic = '<style:style style:name="{}" style:family="graphic"><style:graphic-properties style:wrap="{}" style:horizontal-pos="{}" style:horizontal-rel="paragraph"{}/></style:style>'
    paragraph = '<style:style style:name="{1}" style:family="paragraph"><style:paragraph-properties fo:text-align="center" fo:margin-top="4mm"{2}/><style:text-properties style:font-name="Noto Serif" fo:font-family="\'Noto Serif\'" fo:font-size="{0}pt" style:font-size-asian="{0}pt" style:font-size-complex="{0}pt"/></style:style>'
    body = "".join(
        f'<text:p text:style-name="{style}">{content}</text:p>' for page in pages for style, content in page
    )
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>'
        + graphic.format("L", "none", "center", ' style:vertical-pos="top" style:vertical-rel="paragraph"')
        + graphic.format("Q", "run-through", "right", ' style:vertical-pos="from-top" style:vertical-rel="paragraph"')
        + paragraph.format(14, "First", ' fo:break-before="page"')
        + paragraph.format(14, "Line", "")
        + paragraph.format(28, "Name", "")
        + f'<style:page-layout style:name="A4"><style:page-layout-properties {A4}/></style:page-layout></office:automatic-styles>'
        '<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/></office:master-styles>'
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def page(lines, name, code=None):
    logo, *rest = [("Name", name) if line is None else ("Line", line) for line in lines]
    code = [("Line", frame(code, "40mm", ' svg:y="0mm"'))] if code else []
    return [("First", frame("logo.svg", "30mm")), logo, *rest, *code]


def convert(office, fonts, folder, people, lines, each):
    pages = [page(lines, name, f"{index}.png") for index, name in people]
    names = []
    for index, text in enumerate([document([one]) for one in pages] if each else [document(pages)]):
        names.append(folder / f"{index}.fodt")
        names[-1].write_text(text, "utf8")
    made = command(office, "--convert-to", "pdf", "--outdir", folder, *names)
    subprocess.run(made, env=environment(office, fonts), check=True, stdout=subprocess.DEVNULL)
    written = len([name for name in names if name.with_suffix(".pdf").exists()])
    assert written == len(names), f"{written} of {len(names)} files"


def merge(office, fonts, folder, people, lines, each):
    field = '<text:database-display text:table-name="people" text:table-type="table" text:column-name="name" text:database-name="people">name</text:database-display>'
    (folder / "letter.fodt").write_text(document([page(lines, field)]), "utf8")
    rows = ["number,name", *(f'{index},"{name}"' for index, name in people)]
    (folder / "people.csv").write_text("\n".join(rows), "utf8")
    library = office / "profile/user/basic/Standard"
    library.mkdir(parents=True, exist_ok=True)
    for name, text in LIBRARY.items():
        (library / name).write_text(text, "utf8")
    made = command(office, f'macro:///Standard.Module1.Merge("{folder.as_uri()}/","{int(each)}")')
    subprocess.run(made, env=environment(office, fonts), check=True, stdout=subprocess.DEVNULL, timeout=600)


if __name__ == "__main__":
    install(Path(sys.argv[1]).resolve())
