// File: Program.cs
[Serializable]
public partial class Buoy
{
    public static int Count;
    public const int Largest = 9;
    public int Light;
    [NonSerialized] public int Shown;
    public event EventHandler? Lit;
    public int Twice => Light * 2;

    public void Show() => Lit?.Invoke(this, EventArgs.Empty);
}
// File: ArchiveSchema.txt
class Buoy, schema 0
  Light: int
