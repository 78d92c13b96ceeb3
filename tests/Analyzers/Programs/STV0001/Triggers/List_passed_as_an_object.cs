using Stevedore;

public sealed class Roster
{
    public void Save(Archive archive, List<Player> players)
    {
        foreach (Player player in players)
            archive.WriteObject(player.Number > 0 ? player : null);
    }
}

[Serializable]
public class [|Player|]
{
    public int Number;
}
