using Stevedore;

[Serializable]
[RuntimeClass("CButton", Schema = 2, Versionable = true)]
public partial class Button
{
    public string? Text;
    [System.Runtime.Serialization.OptionalField(VersionAdded = 2)] public int Style;
    internal Action<Button>? [|Pressed|];
}
