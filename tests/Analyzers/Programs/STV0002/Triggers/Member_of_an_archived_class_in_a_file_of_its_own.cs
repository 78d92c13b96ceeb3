// File: Note.cs
namespace Documents;

[Serializable]
public partial class Note
{
    public string Text = "";

    public Mark? Mark;
}
// File: Mark.cs
namespace Documents;

[Serializable]
public abstract partial class Mark
{
    public int Line;
}
// File: Pencil.cs
namespace Documents;

[Serializable]
public partial class Pencil : Mark
{
    private Stream? [|_tip|];

    public bool IsSharp => _tip is not null;
}
// File: Notes.cs
using Stevedore;

namespace Documents;

public static class Notes
{
    public static byte[] Store(Note note) => Archive.Serialize(note);
}
