using Stevedore;

[Serializable]
public partial class Ruler
{
    [[|NetworkOrder|]] public string? Name;
    [[|NetworkOrder|]] public byte Kind;
    [[|CodePage(932)|]] public int Length;
    [[|Count(WireType.UInt16)|]] public double Width { get; set; }
    [NonSerialized, [|WireType(WireType.UInt16)|]] public int Shown;
    [[|NetworkOrder|]] public int Twice => 2 * Length;
}
