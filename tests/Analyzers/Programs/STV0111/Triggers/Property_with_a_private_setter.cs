using Stevedore;

public sealed class Link
{
    public Link(Archive archive) => Output = archive;

    public Archive Output { get; private set; }

    public void Quit()
    {
        Output.Close();
        [|Say("quit")|];
    }

    private void Say(string line) => Output.WriteLine(line);
}
