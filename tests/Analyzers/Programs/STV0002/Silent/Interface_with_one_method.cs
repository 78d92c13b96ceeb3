using Stevedore;

public interface IStep
{
    void Run();
}

[Serializable]
public partial class Print : IStep
{
    public string? Text;

    public void Run() => Console.WriteLine(Text);
}

[Serializable]
public partial class Plan
{
    public List<IStep> Steps = [];
    public IStep? Last;
}
