using Stevedore.Mfc;

namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CFloatingText", Schema = 1)]
public sealed partial class FloatingText
{
    public string Text = "";
    public Rect Place;
    public byte Flags;
    public PrintFont Font;
}
