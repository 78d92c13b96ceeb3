using Stevedore;

[Serializable]
public partial class Ruler
{
    public int Length;
    [NonSerialized, [|Order(4)|]] public int Shown;
    [[|Order(5)|]] public int Twice => 2 * Length;
    [[|Embedded|]] public static Ruler? Longest;
}
