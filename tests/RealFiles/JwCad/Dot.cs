namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable, RuntimeClass("CDataTen", Schema = 700, Versionable = true)]
public sealed partial class Dot : Entity
{
    private const byte SymbolStyle = 100;

    public double X;
    public double Y;
    public uint IsTemporary;
    [When(nameof(IsSymbol))]
    public uint Symbol;
    [When(nameof(IsSymbol))]
    public double Angle;
    [When(nameof(IsSymbol))]
    public double Scale;

    public bool IsSymbol => PenStyle == SymbolStyle;
}
