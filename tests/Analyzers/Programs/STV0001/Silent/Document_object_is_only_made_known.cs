using Stevedore;

[Serializable]
public class MainFrame
{
    public int Left, Top;
}

public static class Program
{
    public static void Run(Archive archive, MainFrame frame)
    {
        archive.MapObject(frame);
        archive.Document = frame;
    }
}
