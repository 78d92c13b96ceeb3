namespace Stevedore.Aot.Host;

[Serializable]
public sealed partial class Question
{
    public string Text { get; set; } = "";
}
