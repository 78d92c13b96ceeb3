using Stevedore;

[Serializable]
public partial class Ruler
{
    [NetworkOrder] public int Length;
    [NetworkOrder, WireType(WireType.UInt16)] public int Width;
    [NetworkOrder] public List<short> Marks = [];
    [CodePage(932)] public string? Name;
    [Count(WireType.UInt16)] public string? Remark;
    [FixedLength(4)] public byte[] Kind = new byte[4];
    [When(nameof(HasLabel))] public string? Label;

    private bool HasLabel => Length > 0;
}
