using Stevedore;

[Serializable]
public partial struct Span
{
    public int From, To;
}

[Serializable]
public partial class Ruler
{
    [[|Embedded|]] public int Length;
    [[|Embedded|]] public string? Name;
    [[|Embedded|]] public Span Span;
    [[|Embedded|]] public List<double> Marks = [];
}
