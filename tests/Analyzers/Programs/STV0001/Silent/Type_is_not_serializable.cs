using Stevedore;

public static class Program
{
    public static void Run(Archive archive, Label label) => archive.Write(label.Text);
}

public class Label
{
    public string? Text;
}

[Serializable]
public partial class Form
{
    [NonSerialized] private Label? _label;
}
