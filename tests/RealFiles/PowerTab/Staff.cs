namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable, RuntimeClass("CStaff", Schema = 1)]
public sealed partial class Staff
{
    [FixedLength(5)]
    private byte[] _head = [];
    [When(typeof(Format), nameof(Format.IsBefore15))]
    private byte _formerData;
    [FixedLength(2)]
    public List<Position>[] Voices = [];
}
